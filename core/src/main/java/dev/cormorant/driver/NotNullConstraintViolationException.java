package dev.cormorant.driver;

/**
 * Says that a value that must be there is missing.
 */
public final class NotNullConstraintViolationException extends ConstraintViolationException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception out of what the database said.
     *
     * @param failure what happened
     */
    public NotNullConstraintViolationException(Failure failure) {
        super(failure);
    }
}
