package dev.cormorant.sql.plan;

import dev.cormorant.sql.render.RenderedStatement;
import dev.cormorant.type.ValueKind;
import dev.cormorant.type.ValueWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes each slot to its place, where a dialect puts parameters in another order than the syntax tree. */
final class ReorderingWriter implements ValueWriter {
    private final ValueWriter writer;
    private final RenderedStatement statement;

    ReorderingWriter(ValueWriter writer, RenderedStatement statement) {
        this.writer = writer;
        this.statement = statement;
    }

    @Override
    public void setNull(int index, ValueKind kind) {
        writer.setNull(statement.position(index), kind);
    }

    @Override
    public void setBoolean(int index, boolean value) {
        writer.setBoolean(statement.position(index), value);
    }

    @Override
    public void setInt(int index, int value) {
        writer.setInt(statement.position(index), value);
    }

    @Override
    public void setLong(int index, long value) {
        writer.setLong(statement.position(index), value);
    }

    @Override
    public void setFloat(int index, float value) {
        writer.setFloat(statement.position(index), value);
    }

    @Override
    public void setDouble(int index, double value) {
        writer.setDouble(statement.position(index), value);
    }

    @Override
    public void setDecimal(int index, BigDecimal value) {
        writer.setDecimal(statement.position(index), value);
    }

    @Override
    public void setString(int index, String value) {
        writer.setString(statement.position(index), value);
    }

    @Override
    public void setBytes(int index, byte[] value) {
        writer.setBytes(statement.position(index), value);
    }

    @Override
    public void setDate(int index, LocalDate value) {
        writer.setDate(statement.position(index), value);
    }

    @Override
    public void setTime(int index, LocalTime value) {
        writer.setTime(statement.position(index), value);
    }

    @Override
    public void setDateTime(int index, LocalDateTime value) {
        writer.setDateTime(statement.position(index), value);
    }

    @Override
    public void setInstant(int index, Instant value) {
        writer.setInstant(statement.position(index), value);
    }

    @Override
    public void setUuid(int index, UUID value) {
        writer.setUuid(statement.position(index), value);
    }

    @Override
    public void setJson(int index, String json) {
        writer.setJson(statement.position(index), json);
    }

    @Override
    public void setArray(int index, ValueKind element, List<? extends @Nullable Object> values) {
        writer.setArray(statement.position(index), element, values);
    }
}
