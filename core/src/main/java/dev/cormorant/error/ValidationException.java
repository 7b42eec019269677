package dev.cormorant.error;

/**
 * Says that a call or a value is wrong and that nothing was sent to the database.
 */
public final class ValidationException extends CormorantException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception with a message for people.
     *
     * @param message what is wrong, where, and what to do
     */
    public ValidationException(String message) {
        super(message);
    }
}
