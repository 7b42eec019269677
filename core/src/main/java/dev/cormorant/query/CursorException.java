package dev.cormorant.query;

import dev.cormorant.error.CormorantException;

/**
 * Says that a cursor cannot be continued; nothing was sent to the database.
 */
public final class CursorException extends CormorantException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception with a message for people.
     *
     * @param message what is wrong with the cursor, and what to do
     */
    public CursorException(String message) {
        super(message);
    }
}
