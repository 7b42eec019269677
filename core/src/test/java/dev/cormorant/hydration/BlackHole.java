package dev.cormorant.hydration;

import dev.cormorant.type.ValueKind;
import dev.cormorant.type.ValueWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** Takes values and keeps nothing but their number. */
final class BlackHole implements ValueWriter {
    int count;

    @Override
    public void setNull(int index, ValueKind kind) {
        count++;
    }

    @Override
    public void setArray(int index, ValueKind element, List<?> values) {
        count++;
    }

    @Override
    public void setBoolean(int index, boolean value) {
        count++;
    }

    @Override
    public void setInt(int index, int value) {
        count++;
    }

    @Override
    public void setLong(int index, long value) {
        count++;
    }

    @Override
    public void setFloat(int index, float value) {
        count++;
    }

    @Override
    public void setDouble(int index, double value) {
        count++;
    }

    @Override
    public void setDecimal(int index, BigDecimal value) {
        count++;
    }

    @Override
    public void setString(int index, String value) {
        count++;
    }

    @Override
    public void setBytes(int index, byte[] value) {
        count++;
    }

    @Override
    public void setDate(int index, LocalDate value) {
        count++;
    }

    @Override
    public void setTime(int index, LocalTime value) {
        count++;
    }

    @Override
    public void setDateTime(int index, LocalDateTime value) {
        count++;
    }

    @Override
    public void setInstant(int index, Instant value) {
        count++;
    }

    @Override
    public void setUuid(int index, UUID value) {
        count++;
    }

    @Override
    public void setJson(int index, String value) {
        count++;
    }
}
