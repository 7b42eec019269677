package dev.cormorant.sql.jdbc;

import dev.cormorant.error.ValidationException;
import dev.cormorant.type.ValueKind;
import dev.cormorant.type.ValueWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Internal: writes the parameters of a statement that a user wrote, each by its Java class. */
public final class ParameterBinder implements Binder {
    private final @Nullable Object[] parameters;

    /**
     * Makes a binder.
     *
     * @param parameters the parameters in order
     */
    public ParameterBinder(@Nullable Object... parameters) {
        this.parameters = parameters.clone();
    }

    @Override
    public void bind(ValueWriter writer) {
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i];
            if (value == null) {
                writer.setNull(i, ValueKind.STRING);
            } else if (!number(writer, i, value) && !temporal(writer, i, value) && !other(writer, i, value)) {
                throw new ValidationException("Parameter " + (i + 1) + " is a "
                        + value.getClass().getName()
                        + ", which has no place in SQL. Turn it into a number, text, date, UUID or bytes first.");
            }
        }
    }

    private static boolean number(ValueWriter writer, int index, Object value) {
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            writer.setInt(index, ((Number) value).intValue());
        } else if (value instanceof Long number) {
            writer.setLong(index, number);
        } else if (value instanceof Double number) {
            writer.setDouble(index, number);
        } else if (value instanceof Float number) {
            writer.setFloat(index, number);
        } else if (value instanceof BigDecimal number) {
            writer.setDecimal(index, number);
        } else if (value instanceof BigInteger number) {
            writer.setDecimal(index, new BigDecimal(number));
        } else {
            return false;
        }
        return true;
    }

    private static boolean temporal(ValueWriter writer, int index, Object value) {
        if (value instanceof LocalDate date) {
            writer.setDate(index, date);
        } else if (value instanceof LocalTime time) {
            writer.setTime(index, time);
        } else if (value instanceof LocalDateTime dateTime) {
            writer.setDateTime(index, dateTime);
        } else if (value instanceof Instant instant) {
            writer.setInstant(index, instant);
        } else if (value instanceof OffsetDateTime dateTime) {
            writer.setInstant(index, dateTime.toInstant());
        } else {
            return false;
        }
        return true;
    }

    private static boolean other(ValueWriter writer, int index, Object value) {
        if (value instanceof Boolean flag) {
            writer.setBoolean(index, flag);
        } else if (value instanceof byte[] bytes) {
            writer.setBytes(index, bytes);
        } else if (value instanceof UUID uuid) {
            writer.setUuid(index, uuid);
        } else if (value instanceof Enum<?> constant) {
            writer.setString(index, constant.name());
        } else if (value instanceof CharSequence || value instanceof Character) {
            writer.setString(index, value.toString());
        } else {
            return false;
        }
        return true;
    }
}
