package dev.cormorant.driver;

/**
 * Says that a column holds something else than the property that it is read for; the cause says what.
 */
public final class UnreadableValueException extends ServerException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception out of what could not be read.
     *
     * @param failure what happened
     */
    public UnreadableValueException(Failure failure) {
        super(failure);
    }
}
