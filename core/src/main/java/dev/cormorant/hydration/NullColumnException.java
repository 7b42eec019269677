package dev.cormorant.hydration;

import dev.cormorant.error.CormorantException;
import dev.cormorant.metadata.ColumnMetadata;

/**
 * Says that a null arrived for a property of a primitive type, which can't hold it.
 */
public final class NullColumnException extends CormorantException {
    private static final long serialVersionUID = 1L;

    NullColumnException(ColumnMetadata column) {
        super("The column '" + column.name() + "' holds null, but " + column.path() + " is a primitive "
                + column.type().javaType() + ": declare it as "
                + Wrappers.of(column.type().javaType()).getSimpleName() + ", or let the column hold no null.");
    }
}
