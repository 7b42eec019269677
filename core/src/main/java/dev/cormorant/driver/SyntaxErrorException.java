package dev.cormorant.driver;

/**
 * Says that the database does not understand a statement.
 */
public final class SyntaxErrorException extends ServerException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception out of what the database said.
     *
     * @param failure what happened
     */
    public SyntaxErrorException(Failure failure) {
        super(failure);
    }
}
