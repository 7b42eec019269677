package dev.cormorant.hydration;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.type.RowReader;
import org.jspecify.annotations.Nullable;

/** What generated code does with a primitive that it has just read: a row gives 0 for null, and then says so. */
final class Nulls {
    private Nulls() {}

    static boolean checked(boolean value, RowReader row, ColumnMetadata column) {
        if (!value && row.wasNull()) {
            throw new NullColumnException(column);
        }
        return value;
    }

    static int checked(int value, RowReader row, ColumnMetadata column) {
        if (value == 0 && row.wasNull()) {
            throw new NullColumnException(column);
        }
        return value;
    }

    static long checked(long value, RowReader row, ColumnMetadata column) {
        if (value == 0 && row.wasNull()) {
            throw new NullColumnException(column);
        }
        return value;
    }

    static float checked(float value, RowReader row, ColumnMetadata column) {
        if (value == 0 && row.wasNull()) {
            throw new NullColumnException(column);
        }
        return value;
    }

    static double checked(double value, RowReader row, ColumnMetadata column) {
        if (value == 0 && row.wasNull()) {
            throw new NullColumnException(column);
        }
        return value;
    }

    static @Nullable Boolean boxed(boolean value, RowReader row) {
        return (!value && row.wasNull()) ? null : Boolean.valueOf(value);
    }

    static @Nullable Integer boxed(int value, RowReader row) {
        return (value == 0 && row.wasNull()) ? null : Integer.valueOf(value);
    }

    static @Nullable Long boxed(long value, RowReader row) {
        return (value == 0 && row.wasNull()) ? null : Long.valueOf(value);
    }

    static @Nullable Float boxed(float value, RowReader row) {
        return (value == 0 && row.wasNull()) ? null : Float.valueOf(value);
    }

    static @Nullable Double boxed(double value, RowReader row) {
        return (value == 0 && row.wasNull()) ? null : Double.valueOf(value);
    }
}
