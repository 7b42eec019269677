package dev.cormorant.driver;

/**
 * Says that the database has no such table; the schema generator may have to run.
 */
public final class TableNotFoundException extends DatabaseObjectNotFoundException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception out of what the database said.
     *
     * @param failure what happened
     */
    public TableNotFoundException(Failure failure) {
        super(failure.advising(
                "If an entity maps it, schema().updateSql() tells how the tables differ from the mapping."));
    }
}
