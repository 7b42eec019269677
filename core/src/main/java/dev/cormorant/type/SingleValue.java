package dev.cormorant.type;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Internal: a single value on its way from a writer to a reader, in the Java class of its kind. Not thread-safe.
 */
public final class SingleValue implements ValueWriter, RowReader {
    private @Nullable Object value;

    /** Makes a holder of null. */
    public SingleValue() {}

    /**
     * The value as it was written.
     *
     * @return in the Java class of its kind, or null
     */
    public @Nullable Object raw() {
        return value;
    }

    /**
     * Puts a value in to be read.
     *
     * @param stored in the Java class of its kind, or null
     */
    public void put(@Nullable Object stored) {
        this.value = stored;
    }

    /**
     * Reads the value as a type does.
     *
     * @param type the type
     * @return the Java value
     * @throws IllegalStateException if it is null
     */
    public Object read(Type<?> type) {
        Object read = type.read(this, 0);
        if (read == null) {
            throw new IllegalStateException("A key value is null.");
        }
        return read;
    }

    private <V> @Nullable V as(Class<V> type) {
        return type.cast(value);
    }

    private Number number() {
        return value == null ? 0 : (Number) value;
    }

    @Override
    public boolean wasNull() {
        return value == null;
    }

    @Override
    public boolean getBoolean(int column) {
        return Boolean.TRUE.equals(value);
    }

    @Override
    public int getInt(int column) {
        return number().intValue();
    }

    @Override
    public long getLong(int column) {
        return number().longValue();
    }

    @Override
    public float getFloat(int column) {
        return number().floatValue();
    }

    @Override
    public double getDouble(int column) {
        return number().doubleValue();
    }

    @Override
    public @Nullable BigDecimal getDecimal(int column) {
        return as(BigDecimal.class);
    }

    @Override
    public @Nullable String getString(int column) {
        return as(String.class);
    }

    @Override
    public byte @Nullable [] getBytes(int column) {
        return as(byte[].class);
    }

    @Override
    public @Nullable LocalDate getDate(int column) {
        return as(LocalDate.class);
    }

    @Override
    public @Nullable LocalTime getTime(int column) {
        return as(LocalTime.class);
    }

    @Override
    public @Nullable LocalDateTime getDateTime(int column) {
        return as(LocalDateTime.class);
    }

    @Override
    public @Nullable Instant getInstant(int column) {
        return as(Instant.class);
    }

    @Override
    public @Nullable UUID getUuid(int column) {
        return as(UUID.class);
    }

    @Override
    public @Nullable String getJson(int column) {
        return as(String.class);
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable List<@Nullable Object> getArray(int column, ValueKind element) {
        return (List<@Nullable Object>) value;
    }

    @Override
    public void setNull(int index, ValueKind kind) {
        value = null;
    }

    @Override
    public void setBoolean(int index, boolean value) {
        this.value = value;
    }

    @Override
    public void setInt(int index, int value) {
        this.value = value;
    }

    @Override
    public void setLong(int index, long value) {
        this.value = value;
    }

    @Override
    public void setFloat(int index, float value) {
        this.value = value;
    }

    @Override
    public void setDouble(int index, double value) {
        this.value = value;
    }

    @Override
    public void setDecimal(int index, BigDecimal value) {
        this.value = value;
    }

    @Override
    public void setString(int index, String value) {
        this.value = value;
    }

    @Override
    public void setBytes(int index, byte[] value) {
        this.value = value;
    }

    @Override
    public void setDate(int index, LocalDate value) {
        this.value = value;
    }

    @Override
    public void setTime(int index, LocalTime value) {
        this.value = value;
    }

    @Override
    public void setDateTime(int index, LocalDateTime value) {
        this.value = value;
    }

    @Override
    public void setInstant(int index, Instant value) {
        this.value = value;
    }

    @Override
    public void setUuid(int index, UUID value) {
        this.value = value;
    }

    @Override
    public void setJson(int index, String json) {
        this.value = json;
    }

    @Override
    public void setArray(int index, ValueKind element, List<? extends @Nullable Object> values) {
        this.value = values;
    }
}
