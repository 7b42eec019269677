package dev.cormorant.driver;

/**
 * Says that another transaction held a lock for too long; this one may be tried again as a whole.
 */
public final class LockWaitTimeoutException extends ServerException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception out of what the database said.
     *
     * @param failure what happened
     */
    public LockWaitTimeoutException(Failure failure) {
        super(failure);
    }
}
