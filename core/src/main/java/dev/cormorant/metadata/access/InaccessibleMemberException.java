package dev.cormorant.metadata.access;

import dev.cormorant.error.CormorantException;
import org.jspecify.annotations.Nullable;

/**
 * Says that a member of a mapped class can't be reached, and what to change in the class or its module.
 */
public final class InaccessibleMemberException extends CormorantException {
    private static final long serialVersionUID = 1L;

    InaccessibleMemberException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
