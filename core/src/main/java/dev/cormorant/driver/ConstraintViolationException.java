package dev.cormorant.driver;

/**
 * Says that a statement would have broken a constraint.
 */
public class ConstraintViolationException extends ServerException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception out of what the database said.
     *
     * @param failure what happened
     */
    public ConstraintViolationException(Failure failure) {
        super(failure);
    }
}
