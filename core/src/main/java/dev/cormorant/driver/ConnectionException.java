package dev.cormorant.driver;

/**
 * Says that the database could not be reached, refused the login, or went away.
 */
public class ConnectionException extends DriverException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception out of what the database said.
     *
     * @param failure what happened
     */
    public ConnectionException(Failure failure) {
        super(failure);
    }
}
