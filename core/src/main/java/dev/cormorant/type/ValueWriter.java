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
 * Takes the values of a statement or of a row to be stored, one position at a time, without boxing.
 *
 * <p>Positions count from 0. Not thread-safe.
 */
public interface ValueWriter {
    /**
     * Sets a null of the given kind.
     *
     * @param index its position, from 0
     * @param kind what the value would have been
     */
    void setNull(int index, ValueKind kind);

    /**
     * Sets a {@link ValueKind#BOOLEAN}.
     *
     * @param index its position, from 0
     * @param value the value
     */
    void setBoolean(int index, boolean value);

    /**
     * Sets a {@link ValueKind#SHORT} or {@link ValueKind#INT}.
     *
     * @param index its position, from 0
     * @param value the value
     */
    void setInt(int index, int value);

    /**
     * Sets a {@link ValueKind#LONG}.
     *
     * @param index its position, from 0
     * @param value the value
     */
    void setLong(int index, long value);

    /**
     * Sets a {@link ValueKind#FLOAT}.
     *
     * @param index its position, from 0
     * @param value the value
     */
    void setFloat(int index, float value);

    /**
     * Sets a {@link ValueKind#DOUBLE}.
     *
     * @param index its position, from 0
     * @param value the value
     */
    void setDouble(int index, double value);

    /**
     * Sets a {@link ValueKind#DECIMAL}.
     *
     * @param index its position, from 0
     * @param value the value
     */
    void setDecimal(int index, BigDecimal value);

    /**
     * Sets a {@link ValueKind#STRING}.
     *
     * @param index its position, from 0
     * @param value the value
     */
    void setString(int index, String value);

    /**
     * Sets {@link ValueKind#BYTES}.
     *
     * @param index its position, from 0
     * @param value the value
     */
    void setBytes(int index, byte[] value);

    /**
     * Sets a {@link ValueKind#DATE}.
     *
     * @param index its position, from 0
     * @param value the value
     */
    void setDate(int index, LocalDate value);

    /**
     * Sets a {@link ValueKind#TIME}.
     *
     * @param index its position, from 0
     * @param value the value
     */
    void setTime(int index, LocalTime value);

    /**
     * Sets a {@link ValueKind#DATETIME}.
     *
     * @param index its position, from 0
     * @param value the value
     */
    void setDateTime(int index, LocalDateTime value);

    /**
     * Sets an {@link ValueKind#INSTANT}.
     *
     * @param index its position, from 0
     * @param value the value
     */
    void setInstant(int index, Instant value);

    /**
     * Sets a {@link ValueKind#UUID}.
     *
     * @param index its position, from 0
     * @param value the value
     */
    void setUuid(int index, UUID value);

    /**
     * Sets a {@link ValueKind#JSON} document.
     *
     * @param index its position, from 0
     * @param json its text
     */
    void setJson(int index, String json);

    /**
     * Sets an {@link ValueKind#ARRAY}.
     *
     * @param index its position, from 0
     * @param element the kind of its elements
     * @param values the elements in order
     */
    void setArray(int index, ValueKind element, List<? extends @Nullable Object> values);
}
