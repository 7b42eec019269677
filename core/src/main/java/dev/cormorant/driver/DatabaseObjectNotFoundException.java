package dev.cormorant.driver;

/**
 * Says that the database has no such object.
 */
public class DatabaseObjectNotFoundException extends ServerException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception out of what the database said.
     *
     * @param failure what happened
     */
    public DatabaseObjectNotFoundException(Failure failure) {
        super(failure);
    }
}
