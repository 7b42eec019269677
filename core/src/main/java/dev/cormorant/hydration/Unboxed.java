package dev.cormorant.hydration;

import dev.cormorant.metadata.ColumnMetadata;
import org.jspecify.annotations.Nullable;

/** How generated code makes primitives of the values of types, named after the primitives. */
final class Unboxed {
    private Unboxed() {}

    static boolean toBoolean(@Nullable Object value, ColumnMetadata column) {
        return (Boolean) present(value, column);
    }

    static byte toByte(@Nullable Object value, ColumnMetadata column) {
        return (Byte) present(value, column);
    }

    static short toShort(@Nullable Object value, ColumnMetadata column) {
        return (Short) present(value, column);
    }

    static char toChar(@Nullable Object value, ColumnMetadata column) {
        return (Character) present(value, column);
    }

    static int toInt(@Nullable Object value, ColumnMetadata column) {
        return (Integer) present(value, column);
    }

    static long toLong(@Nullable Object value, ColumnMetadata column) {
        return (Long) present(value, column);
    }

    static float toFloat(@Nullable Object value, ColumnMetadata column) {
        return (Float) present(value, column);
    }

    static double toDouble(@Nullable Object value, ColumnMetadata column) {
        return (Double) present(value, column);
    }

    /** The value, or in place of null what a field of its type holds before anyone sets it. */
    static @Nullable Object orInitial(@Nullable Object value, ColumnMetadata column) {
        return value == null ? Wrappers.initial(column.type().javaType()) : value;
    }

    private static Object present(@Nullable Object value, ColumnMetadata column) {
        if (value == null) {
            throw new NullColumnException(column);
        }
        return value;
    }
}
