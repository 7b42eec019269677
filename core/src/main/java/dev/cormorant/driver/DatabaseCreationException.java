package dev.cormorant.driver;

/**
 * Says that a database is not there and that the user may not create it; the cause says why.
 */
public final class DatabaseCreationException extends DriverException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception out of what the database said.
     *
     * @param failure what happened
     */
    public DatabaseCreationException(Failure failure) {
        super(failure);
    }
}
