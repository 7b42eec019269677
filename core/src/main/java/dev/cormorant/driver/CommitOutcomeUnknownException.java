package dev.cormorant.driver;

/**
 * Says that the connection broke during a commit, so that nobody here knows whether it happened; look before trying again.
 */
public final class CommitOutcomeUnknownException extends DriverException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception out of what the database said.
     *
     * @param failure what happened
     */
    public CommitOutcomeUnknownException(Failure failure) {
        super(failure);
    }
}
