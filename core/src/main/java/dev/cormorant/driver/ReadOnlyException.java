package dev.cormorant.driver;

/**
 * Says that the database or the transaction takes no writes.
 */
public final class ReadOnlyException extends ServerException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception out of what the database said.
     *
     * @param failure what happened
     */
    public ReadOnlyException(Failure failure) {
        super(failure);
    }
}
