package dev.cormorant.hydration;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EmbeddedMetadata;
import dev.cormorant.type.RowReader;
import org.jspecify.annotations.Nullable;

/**
 * What generated code notes while it reads an embeddable, in one int: bit 0 says that a column held a value, the bits
 * above are 1 plus the position of a column that held null for a primitive.
 */
final class Presence {
    private static final int SEEN = 1;

    private Presence() {}

    static int after(int state, @Nullable Object value) {
        return value == null ? state : state | SEEN;
    }

    static int after(int state, @Nullable Object value, int column) {
        return value == null ? missing(state, column) : state | SEEN;
    }

    static int after(int state, boolean value, RowReader row, int column) {
        return (!value && row.wasNull()) ? missing(state, column) : state | SEEN;
    }

    static int after(int state, int value, RowReader row, int column) {
        return (value == 0 && row.wasNull()) ? missing(state, column) : state | SEEN;
    }

    static int after(int state, long value, RowReader row, int column) {
        return (value == 0 && row.wasNull()) ? missing(state, column) : state | SEEN;
    }

    static int after(int state, float value, RowReader row, int column) {
        return (value == 0 && row.wasNull()) ? missing(state, column) : state | SEEN;
    }

    static int after(int state, double value, RowReader row, int column) {
        return (value == 0 && row.wasNull()) ? missing(state, column) : state | SEEN;
    }

    /** The embeddable that was read, or null if all of its columns were null. */
    static @Nullable Object finish(int state, Object embeddable, EmbeddedMetadata property) {
        return exists(property, state) ? embeddable : null;
    }

    static boolean exists(EmbeddedMetadata property, int state) {
        if ((state & SEEN) == 0) {
            return false;
        }
        if (state != SEEN) {
            throw new NullColumnException(column(property, (state >>> 1) - 1));
        }
        return true;
    }

    private static int missing(int state, int column) {
        return (state & SEEN) | ((column + 1) << 1);
    }

    private static ColumnMetadata column(EmbeddedMetadata property, int position) {
        return property.columns().get(position - property.columns().get(0).position());
    }
}
