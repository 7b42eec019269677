package dev.cormorant.driver;

/**
 * Says that the database refused a statement.
 */
public class ServerException extends DriverException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception out of what the database said.
     *
     * @param failure what happened
     */
    public ServerException(Failure failure) {
        super(failure);
    }
}
