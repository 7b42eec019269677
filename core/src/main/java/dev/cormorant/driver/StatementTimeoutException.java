package dev.cormorant.driver;

/**
 * Says that a statement was ended because it took longer than it may.
 */
public final class StatementTimeoutException extends ServerException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception out of what the database said.
     *
     * @param failure what happened
     */
    public StatementTimeoutException(Failure failure) {
        super(failure);
    }
}
