package dev.cormorant.driver;

/**
 * Says that transactions stood in each other's way and this one was given up; it may be tried again as a whole.
 */
public final class DeadlockException extends ServerException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception out of what the database said.
     *
     * @param failure what happened
     */
    public DeadlockException(Failure failure) {
        super(failure);
    }
}
