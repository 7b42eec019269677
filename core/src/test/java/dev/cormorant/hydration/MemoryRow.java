package dev.cormorant.hydration;

import dev.cormorant.type.RowReader;
import dev.cormorant.type.ValueKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** A row in memory that boxes nothing: numbers stand as bits in one array, all else as objects in another. */
final class MemoryRow implements RowReader {
    private final long[] bits;
    private final Object[] objects;
    private boolean wasNull;

    /** Makes a row of values in the Java classes of their kinds. */
    MemoryRow(Object... values) {
        bits = new long[values.length];
        objects = values.clone();
        for (int i = 0; i < values.length; i++) {
            bits[i] = bits(values[i]);
        }
    }

    private static long bits(Object value) {
        if (value instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        if (value instanceof Float number) {
            return Float.floatToIntBits(number);
        }
        if (value instanceof Double number) {
            return Double.doubleToLongBits(number);
        }
        return value instanceof Integer || value instanceof Long ? ((Number) value).longValue() : 0;
    }

    /** The value as it was given. */
    Object getObject(int column) {
        return objects[column];
    }

    private long primitive(int column) {
        wasNull = objects[column] == null;
        return bits[column];
    }

    private Object object(int column) {
        wasNull = objects[column] == null;
        return objects[column];
    }

    @Override
    public boolean wasNull() {
        return wasNull;
    }

    @Override
    public boolean getBoolean(int column) {
        return primitive(column) != 0;
    }

    @Override
    public int getInt(int column) {
        return (int) primitive(column);
    }

    @Override
    public long getLong(int column) {
        return primitive(column);
    }

    @Override
    public float getFloat(int column) {
        return Float.intBitsToFloat((int) primitive(column));
    }

    @Override
    public double getDouble(int column) {
        return Double.longBitsToDouble(primitive(column));
    }

    @Override
    public BigDecimal getDecimal(int column) {
        return (BigDecimal) object(column);
    }

    @Override
    public String getString(int column) {
        return (String) object(column);
    }

    @Override
    public byte[] getBytes(int column) {
        return (byte[]) object(column);
    }

    @Override
    public LocalDate getDate(int column) {
        return (LocalDate) object(column);
    }

    @Override
    public LocalTime getTime(int column) {
        return (LocalTime) object(column);
    }

    @Override
    public LocalDateTime getDateTime(int column) {
        return (LocalDateTime) object(column);
    }

    @Override
    public Instant getInstant(int column) {
        return (Instant) object(column);
    }

    @Override
    public UUID getUuid(int column) {
        return (UUID) object(column);
    }

    @Override
    public String getJson(int column) {
        return (String) object(column);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Object> getArray(int column, ValueKind element) {
        return (List<Object>) object(column);
    }
}
