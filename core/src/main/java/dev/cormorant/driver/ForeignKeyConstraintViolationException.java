package dev.cormorant.driver;

/**
 * Says that a reference would have led nowhere, or that something still refers to a row.
 */
public final class ForeignKeyConstraintViolationException extends ConstraintViolationException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception out of what the database said.
     *
     * @param failure what happened
     */
    public ForeignKeyConstraintViolationException(Failure failure) {
        super(failure);
    }
}
