package dev.cormorant.error;

/**
 * Says that an entity that had to exist was not found.
 */
public final class NotFoundException extends CormorantException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception with a message for people.
     *
     * @param message which entity was looked for, and by what
     */
    public NotFoundException(String message) {
        super(message);
    }
}
