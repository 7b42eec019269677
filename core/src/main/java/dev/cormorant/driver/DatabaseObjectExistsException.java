package dev.cormorant.driver;

/**
 * Says that something that was to be created exists.
 */
public class DatabaseObjectExistsException extends ServerException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception out of what the database said.
     *
     * @param failure what happened
     */
    public DatabaseObjectExistsException(Failure failure) {
        super(failure);
    }
}
