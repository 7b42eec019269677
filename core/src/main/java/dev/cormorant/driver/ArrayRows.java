package dev.cormorant.driver;

import dev.cormorant.type.ValueKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows out of arrays of values in the Java classes of their kinds. */
final class ArrayRows implements Rows {
    private final List<@Nullable Object[]> rows;
    private int current = -1;
    private boolean wasNull;

    ArrayRows(List<@Nullable Object[]> rows) {
        this.rows = rows;
    }

    @Override
    public boolean next() {
        return ++current < rows.size();
    }

    @Override
    public void close() {
        current = rows.size();
    }

    @Override
    public boolean wasNull() {
        return wasNull;
    }

    private <V> @Nullable V get(int column, Class<V> type) {
        Object value = rows.get(current)[column];
        wasNull = value == null;
        if (value != null && !type.isInstance(value)) {
            throw new IllegalStateException("The driver gave a "
                    + value.getClass().getSimpleName() + " for column " + column + " of its answer, which wants a "
                    + type.getSimpleName() + ".");
        }
        return type.cast(value);
    }

    private Number number(int column) {
        Number value = get(column, Number.class);
        return value == null ? 0 : value;
    }

    @Override
    public boolean getBoolean(int column) {
        return Boolean.TRUE.equals(get(column, Boolean.class));
    }

    @Override
    public int getInt(int column) {
        return number(column).intValue();
    }

    @Override
    public long getLong(int column) {
        return number(column).longValue();
    }

    @Override
    public float getFloat(int column) {
        return number(column).floatValue();
    }

    @Override
    public double getDouble(int column) {
        return number(column).doubleValue();
    }

    @Override
    public @Nullable BigDecimal getDecimal(int column) {
        return get(column, BigDecimal.class);
    }

    @Override
    public @Nullable String getString(int column) {
        return get(column, String.class);
    }

    @Override
    public byte @Nullable [] getBytes(int column) {
        return get(column, byte[].class);
    }

    @Override
    public @Nullable LocalDate getDate(int column) {
        return get(column, LocalDate.class);
    }

    @Override
    public @Nullable LocalTime getTime(int column) {
        return get(column, LocalTime.class);
    }

    @Override
    public @Nullable LocalDateTime getDateTime(int column) {
        return get(column, LocalDateTime.class);
    }

    @Override
    public @Nullable Instant getInstant(int column) {
        return get(column, Instant.class);
    }

    @Override
    public @Nullable UUID getUuid(int column) {
        return get(column, UUID.class);
    }

    @Override
    public @Nullable String getJson(int column) {
        return get(column, String.class);
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable List<@Nullable Object> getArray(int column, ValueKind element) {
        return get(column, List.class);
    }
}
