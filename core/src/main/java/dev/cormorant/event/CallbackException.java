package dev.cormorant.event;

import dev.cormorant.error.CormorantException;

/**
 * Carries a checked exception that a lifecycle callback threw; unchecked ones arrive as they are.
 */
public final class CallbackException extends CormorantException {
    private static final long serialVersionUID = 1L;

    CallbackException(String callback, Throwable thrown) {
        super(
                "The callback " + callback + " threw " + thrown
                        + ". Its cause is attached; throw an unchecked exception to have it arrive as it is.",
                thrown);
    }
}
