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
 * Reads the values of the current row, one column at a time, without boxing.
 *
 * <p>Columns count from 0 in the order in which the request listed them. A getter of a primitive gives 0 or false for a
 * null, and {@link #wasNull()} then tells; the others give null. Not thread-safe.
 */
public interface RowReader {
    /**
     * Tells whether the value that was read last was null.
     *
     * @return true if it was
     */
    boolean wasNull();

    /**
     * Reads a {@link ValueKind#BOOLEAN}.
     *
     * @param column its position, from 0
     * @return the value
     */
    boolean getBoolean(int column);

    /**
     * Reads a {@link ValueKind#SHORT} or {@link ValueKind#INT}.
     *
     * @param column its position, from 0
     * @return the value
     */
    int getInt(int column);

    /**
     * Reads a {@link ValueKind#LONG}.
     *
     * @param column its position, from 0
     * @return the value
     */
    long getLong(int column);

    /**
     * Reads a {@link ValueKind#FLOAT}.
     *
     * @param column its position, from 0
     * @return the value
     */
    float getFloat(int column);

    /**
     * Reads a {@link ValueKind#DOUBLE}.
     *
     * @param column its position, from 0
     * @return the value
     */
    double getDouble(int column);

    /**
     * Reads a {@link ValueKind#DECIMAL}.
     *
     * @param column its position, from 0
     * @return the value, or null
     */
    @Nullable
    BigDecimal getDecimal(int column);

    /**
     * Reads a {@link ValueKind#STRING}.
     *
     * @param column its position, from 0
     * @return the value, or null
     */
    @Nullable
    String getString(int column);

    /**
     * Reads {@link ValueKind#BYTES}.
     *
     * @param column its position, from 0
     * @return the value, or null; the caller owns it
     */
    byte @Nullable [] getBytes(int column);

    /**
     * Reads a {@link ValueKind#DATE}.
     *
     * @param column its position, from 0
     * @return the value, or null
     */
    @Nullable
    LocalDate getDate(int column);

    /**
     * Reads a {@link ValueKind#TIME}.
     *
     * @param column its position, from 0
     * @return the value, or null
     */
    @Nullable
    LocalTime getTime(int column);

    /**
     * Reads a {@link ValueKind#DATETIME}.
     *
     * @param column its position, from 0
     * @return the value, or null
     */
    @Nullable
    LocalDateTime getDateTime(int column);

    /**
     * Reads an {@link ValueKind#INSTANT}.
     *
     * @param column its position, from 0
     * @return the value, or null
     */
    @Nullable
    Instant getInstant(int column);

    /**
     * Reads a {@link ValueKind#UUID}.
     *
     * @param column its position, from 0
     * @return the value, or null
     */
    @Nullable
    UUID getUuid(int column);

    /**
     * Reads a {@link ValueKind#JSON} document as its text.
     *
     * @param column its position, from 0
     * @return the text, or null
     */
    @Nullable
    String getJson(int column);

    /**
     * Reads an {@link ValueKind#ARRAY}.
     *
     * @param column its position, from 0
     * @param element the kind of its elements
     * @return the elements in order, or null
     */
    @Nullable
    List<@Nullable Object> getArray(int column, ValueKind element);
}
