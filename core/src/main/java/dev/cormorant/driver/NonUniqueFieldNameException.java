package dev.cormorant.driver;

/**
 * Says that a column name could mean several columns.
 */
public final class NonUniqueFieldNameException extends ServerException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception out of what the database said.
     *
     * @param failure what happened
     */
    public NonUniqueFieldNameException(Failure failure) {
        super(failure);
    }
}
