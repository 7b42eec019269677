package dev.cormorant.kit.capability;

/** Uses a capability on a live database, and throws unless it works. */
@FunctionalInterface
public interface Probe {
    /**
     * Uses it.
     *
     * @param live the database, whose tables are empty
     */
    void on(Live live);
}
