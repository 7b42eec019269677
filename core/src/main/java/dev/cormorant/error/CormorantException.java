package dev.cormorant.error;

import org.jspecify.annotations.Nullable;

/**
 * The root of everything that Cormorant throws on purpose: catching it catches all of them.
 *
 * <p>A message says what went wrong, where, and what to do about it.
 */
public abstract class CormorantException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception with a message for people.
     *
     * @param message what went wrong, where, and what to do
     */
    protected CormorantException(String message) {
        super(message);
    }

    /**
     * Makes an exception that keeps what caused it.
     *
     * @param message what went wrong, where, and what to do
     * @param cause what was thrown underneath, or null
     */
    protected CormorantException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
