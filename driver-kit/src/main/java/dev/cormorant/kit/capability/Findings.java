package dev.cormorant.kit.capability;

/** Hears what a specification finds out beside passing or failing. */
public interface Findings {
    /** Hears nothing. */
    Findings NONE = (capability, reason) -> {};

    /**
     * A capability that the database has and the driver does not declare.
     *
     * @param capability its id
     * @param method how it would be declared
     */
    void unused(String capability, String method);
}
