package dev.cormorant.hydration;

import dev.cormorant.type.Type;
import dev.cormorant.type.ValueKind;
import dev.cormorant.type.ValueWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How generated code writes a value that may be null: all of these have the value first. */
final class Writes {
    private Writes() {}

    static void write(@Nullable Boolean value, ValueWriter writer, int index) {
        if (value == null) {
            writer.setNull(index, ValueKind.BOOLEAN);
        } else {
            writer.setBoolean(index, value);
        }
    }

    static void write(@Nullable Integer value, ValueWriter writer, int index) {
        if (value == null) {
            writer.setNull(index, ValueKind.INT);
        } else {
            writer.setInt(index, value);
        }
    }

    static void write(@Nullable Long value, ValueWriter writer, int index) {
        if (value == null) {
            writer.setNull(index, ValueKind.LONG);
        } else {
            writer.setLong(index, value);
        }
    }

    static void write(@Nullable Float value, ValueWriter writer, int index) {
        if (value == null) {
            writer.setNull(index, ValueKind.FLOAT);
        } else {
            writer.setFloat(index, value);
        }
    }

    static void write(@Nullable Double value, ValueWriter writer, int index) {
        if (value == null) {
            writer.setNull(index, ValueKind.DOUBLE);
        } else {
            writer.setDouble(index, value);
        }
    }

    static void write(@Nullable BigDecimal value, ValueWriter writer, int index) {
        if (value == null) {
            writer.setNull(index, ValueKind.DECIMAL);
        } else {
            writer.setDecimal(index, value);
        }
    }

    static void write(@Nullable String value, ValueWriter writer, int index) {
        if (value == null) {
            writer.setNull(index, ValueKind.STRING);
        } else {
            writer.setString(index, value);
        }
    }

    static void write(byte @Nullable [] value, ValueWriter writer, int index) {
        if (value == null) {
            writer.setNull(index, ValueKind.BYTES);
        } else {
            writer.setBytes(index, value);
        }
    }

    static void write(@Nullable LocalDate value, ValueWriter writer, int index) {
        if (value == null) {
            writer.setNull(index, ValueKind.DATE);
        } else {
            writer.setDate(index, value);
        }
    }

    static void write(@Nullable LocalTime value, ValueWriter writer, int index) {
        if (value == null) {
            writer.setNull(index, ValueKind.TIME);
        } else {
            writer.setTime(index, value);
        }
    }

    static void write(@Nullable LocalDateTime value, ValueWriter writer, int index) {
        if (value == null) {
            writer.setNull(index, ValueKind.DATETIME);
        } else {
            writer.setDateTime(index, value);
        }
    }

    static void write(@Nullable Instant value, ValueWriter writer, int index) {
        if (value == null) {
            writer.setNull(index, ValueKind.INSTANT);
        } else {
            writer.setInstant(index, value);
        }
    }

    static void write(@Nullable UUID value, ValueWriter writer, int index) {
        if (value == null) {
            writer.setNull(index, ValueKind.UUID);
        } else {
            writer.setUuid(index, value);
        }
    }

    @SuppressWarnings("unchecked")
    static void typed(@Nullable Object value, Type<?> type, ValueWriter writer, int index) {
        if (value == null) {
            writer.setNull(index, type.kind());
        } else {
            ((Type<Object>) type).write(writer, index, value);
        }
    }
}
