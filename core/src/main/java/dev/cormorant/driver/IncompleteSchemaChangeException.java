package dev.cormorant.driver;

/**
 * Says that a change of the schema stopped half-way on a database that cannot undo such changes; the cause says why.
 */
public final class IncompleteSchemaChangeException extends DriverException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception out of what is done and what the database said.
     *
     * @param failure what happened
     */
    public IncompleteSchemaChangeException(Failure failure) {
        super(failure);
    }
}
