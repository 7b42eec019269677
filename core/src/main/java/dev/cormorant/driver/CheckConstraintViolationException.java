package dev.cormorant.driver;

/**
 * Says that a value does not satisfy a check of the table.
 */
public final class CheckConstraintViolationException extends ConstraintViolationException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception out of what the database said.
     *
     * @param failure what happened
     */
    public CheckConstraintViolationException(Failure failure) {
        super(failure);
    }
}
