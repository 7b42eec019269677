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
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Writes each slot to its places, where a dialect puts parameters in another order than the syntax tree, or twice. */
final class ReorderingWriter implements ValueWriter {
    private final ValueWriter writer;
    private final RenderedStatement statement;

    ReorderingWriter(ValueWriter writer, RenderedStatement statement) {
        this.writer = writer;
        this.statement = statement;
    }

    private void each(int slot, IntConsumer setter) {
        for (int mark = 0; mark < statement.parameters(); mark++) {
            if (statement.slot(mark) == slot) {
                setter.accept(mark);
            }
        }
    }

    @Override
    public void setNull(int index, ValueKind kind) {
        each(index, mark -> writer.setNull(mark, kind));
    }

    @Override
    public void setBoolean(int index, boolean value) {
        each(index, mark -> writer.setBoolean(mark, value));
    }

    @Override
    public void setInt(int index, int value) {
        each(index, mark -> writer.setInt(mark, value));
    }

    @Override
    public void setLong(int index, long value) {
        each(index, mark -> writer.setLong(mark, value));
    }

    @Override
    public void setFloat(int index, float value) {
        each(index, mark -> writer.setFloat(mark, value));
    }

    @Override
    public void setDouble(int index, double value) {
        each(index, mark -> writer.setDouble(mark, value));
    }

    @Override
    public void setDecimal(int index, BigDecimal value) {
        each(index, mark -> writer.setDecimal(mark, value));
    }

    @Override
    public void setString(int index, String value) {
        each(index, mark -> writer.setString(mark, value));
    }

    @Override
    public void setBytes(int index, byte[] value) {
        each(index, mark -> writer.setBytes(mark, value));
    }

    @Override
    public void setDate(int index, LocalDate value) {
        each(index, mark -> writer.setDate(mark, value));
    }

    @Override
    public void setTime(int index, LocalTime value) {
        each(index, mark -> writer.setTime(mark, value));
    }

    @Override
    public void setDateTime(int index, LocalDateTime value) {
        each(index, mark -> writer.setDateTime(mark, value));
    }

    @Override
    public void setInstant(int index, Instant value) {
        each(index, mark -> writer.setInstant(mark, value));
    }

    @Override
    public void setUuid(int index, UUID value) {
        each(index, mark -> writer.setUuid(mark, value));
    }

    @Override
    public void setJson(int index, String json) {
        each(index, mark -> writer.setJson(mark, json));
    }

    @Override
    public void setArray(int index, ValueKind element, List<? extends @Nullable Object> values) {
        each(index, mark -> writer.setArray(mark, element, values));
    }
}
