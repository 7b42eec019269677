package dev.cormorant.driver;

/**
 * Says that a value that must be unique is there already.
 */
public final class UniqueConstraintViolationException extends ConstraintViolationException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception out of what the database said.
     *
     * @param failure what happened
     */
    public UniqueConstraintViolationException(Failure failure) {
        super(failure);
    }
}
