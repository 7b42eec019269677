package dev.cormorant.driver;

/**
 * Says that a table that was to be created exists.
 */
public final class TableExistsException extends DatabaseObjectExistsException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception out of what the database said.
     *
     * @param failure what happened
     */
    public TableExistsException(Failure failure) {
        super(failure);
    }
}
