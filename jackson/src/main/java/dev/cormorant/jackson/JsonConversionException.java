package dev.cormorant.jackson;

import dev.cormorant.error.CormorantException;
import org.jspecify.annotations.Nullable;

/**
 * Says that a value could not be written as JSON, or JSON text not be read as a type; the message holds no values.
 */
public final class JsonConversionException extends CormorantException {
    private static final long serialVersionUID = 1L;

    JsonConversionException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
