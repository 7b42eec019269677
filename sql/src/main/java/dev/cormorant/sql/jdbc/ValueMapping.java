package dev.cormorant.sql.jdbc;

import dev.cormorant.sql.render.TimeKeeping;
import dev.cormorant.type.ValueKind;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a JDBC driver takes and gives the values of each kind. Role: implement, through a platform.
 *
 * <p>The defaults are those of JDBC 4.2; UUIDs, JSON and arrays travel as text. Positions count from 1, as in JDBC.
 */
public interface ValueMapping extends TimeKeeping {
    /**
     * The JDBC type of a null of some kind.
     *
     * @param kind the kind
     * @return one of {@link Types}
     */
    default int getJdbcType(ValueKind kind) {
        return switch (kind) {
            case BOOLEAN -> Types.BOOLEAN;
            case SHORT -> Types.SMALLINT;
            case INT -> Types.INTEGER;
            case LONG -> Types.BIGINT;
            case FLOAT -> Types.REAL;
            case DOUBLE -> Types.DOUBLE;
            case DECIMAL -> Types.NUMERIC;
            case BYTES -> Types.VARBINARY;
            case DATE -> Types.DATE;
            case TIME -> Types.TIME;
            case DATETIME -> Types.TIMESTAMP;
            case INSTANT -> supportsInstants() ? Types.TIMESTAMP_WITH_TIMEZONE : Types.TIMESTAMP;
            case STRING, UUID, JSON, ARRAY -> Types.VARCHAR;
        };
    }

    /**
     * Binds a null.
     *
     * @param statement where
     * @param index which parameter, from 1
     * @param kind what it would have been
     * @throws SQLException if the JDBC driver refuses
     */
    default void bindNull(PreparedStatement statement, int index, ValueKind kind) throws SQLException {
        statement.setNull(index, getJdbcType(kind));
    }

    /**
     * Binds a truth value.
     *
     * @param statement where
     * @param index which parameter, from 1
     * @param value the value
     * @throws SQLException if the JDBC driver refuses
     */
    default void bindBoolean(PreparedStatement statement, int index, boolean value) throws SQLException {
        statement.setBoolean(index, value);
    }

    /**
     * Reads a truth value.
     *
     * @param row where
     * @param column which column, from 1
     * @return the value; false for null
     * @throws SQLException if the JDBC driver refuses
     */
    default boolean readBoolean(ResultSet row, int column) throws SQLException {
        return row.getBoolean(column);
    }

    /**
     * Binds a binary floating point number of 32 bits.
     *
     * @param statement where
     * @param index which parameter, from 1
     * @param value the value
     * @throws SQLException if the JDBC driver refuses
     */
    default void bindFloat(PreparedStatement statement, int index, float value) throws SQLException {
        statement.setFloat(index, value);
    }

    /**
     * Binds a binary floating point number of 64 bits.
     *
     * @param statement where
     * @param index which parameter, from 1
     * @param value the value
     * @throws SQLException if the JDBC driver refuses
     */
    default void bindDouble(PreparedStatement statement, int index, double value) throws SQLException {
        statement.setDouble(index, value);
    }

    /**
     * Binds a decimal.
     *
     * @param statement where
     * @param index which parameter, from 1
     * @param value the value
     * @throws SQLException if the JDBC driver refuses
     */
    default void bindDecimal(PreparedStatement statement, int index, BigDecimal value) throws SQLException {
        statement.setBigDecimal(index, value);
    }

    /**
     * Reads a decimal.
     *
     * @param row where
     * @param column which column, from 1
     * @return the value, or null
     * @throws SQLException if the JDBC driver refuses
     */
    default @Nullable BigDecimal readDecimal(ResultSet row, int column) throws SQLException {
        return row.getBigDecimal(column);
    }

    /**
     * Binds a day.
     *
     * @param statement where
     * @param index which parameter, from 1
     * @param value the value
     * @throws SQLException if the JDBC driver refuses
     */
    default void bindDate(PreparedStatement statement, int index, LocalDate value) throws SQLException {
        statement.setObject(index, value);
    }

    /**
     * Reads a day.
     *
     * @param row where
     * @param column which column, from 1
     * @return the value, or null
     * @throws SQLException if the JDBC driver refuses
     */
    default @Nullable LocalDate readDate(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /**
     * Binds a time of day.
     *
     * @param statement where
     * @param index which parameter, from 1
     * @param value the value
     * @throws SQLException if the JDBC driver refuses
     */
    default void bindTime(PreparedStatement statement, int index, LocalTime value) throws SQLException {
        statement.setObject(index, value);
    }

    /**
     * Reads a time of day.
     *
     * @param row where
     * @param column which column, from 1
     * @return the value, or null
     * @throws SQLException if the JDBC driver refuses
     */
    default @Nullable LocalTime readTime(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalTime.class);
    }

    /**
     * Binds a day with a time.
     *
     * @param statement where
     * @param index which parameter, from 1
     * @param value the value
     * @throws SQLException if the JDBC driver refuses
     */
    default void bindDateTime(PreparedStatement statement, int index, LocalDateTime value) throws SQLException {
        statement.setObject(index, value);
    }

    /**
     * Reads a day with a time.
     *
     * @param row where
     * @param column which column, from 1
     * @return the value, or null
     * @throws SQLException if the JDBC driver refuses
     */
    default @Nullable LocalDateTime readDateTime(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class);
    }

    /**
     * Binds a point on the time line.
     *
     * @param statement where
     * @param index which parameter, from 1
     * @param value the value
     * @throws SQLException if the JDBC driver refuses
     */
    default void bindInstant(PreparedStatement statement, int index, Instant value) throws SQLException {
        if (supportsInstants()) {
            statement.setObject(index, value.atOffset(ZoneOffset.UTC));
        } else {
            bindDateTime(statement, index, LocalDateTime.ofInstant(value, ZoneOffset.UTC));
        }
    }

    /**
     * Reads a point on the time line.
     *
     * @param row where
     * @param column which column, from 1
     * @return the value, or null
     * @throws SQLException if the JDBC driver refuses
     */
    default @Nullable Instant readInstant(ResultSet row, int column) throws SQLException {
        if (!supportsInstants()) {
            LocalDateTime utc = readDateTime(row, column);
            return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
        }
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    /**
     * Binds a UUID.
     *
     * @param statement where
     * @param index which parameter, from 1
     * @param value the value
     * @throws SQLException if the JDBC driver refuses
     */
    default void bindUuid(PreparedStatement statement, int index, UUID value) throws SQLException {
        statement.setString(index, value.toString());
    }

    /**
     * Reads a UUID.
     *
     * @param row where
     * @param column which column, from 1
     * @return the value, or null
     * @throws SQLException if the JDBC driver refuses
     */
    default @Nullable UUID readUuid(ResultSet row, int column) throws SQLException {
        String value = row.getString(column);
        return value == null ? null : UUID.fromString(value);
    }

    /**
     * Binds a JSON document.
     *
     * @param statement where
     * @param index which parameter, from 1
     * @param json its text
     * @throws SQLException if the JDBC driver refuses
     */
    default void bindJson(PreparedStatement statement, int index, String json) throws SQLException {
        statement.setString(index, json);
    }

    /**
     * Reads a JSON document.
     *
     * @param row where
     * @param column which column, from 1
     * @return its text, or null
     * @throws SQLException if the JDBC driver refuses
     */
    default @Nullable String readJson(ResultSet row, int column) throws SQLException {
        return row.getString(column);
    }

    /**
     * Binds a list of scalars.
     *
     * @param statement where
     * @param index which parameter, from 1
     * @param element the kind of its elements
     * @param values the elements
     * @throws SQLException if the JDBC driver refuses
     */
    default void bindArray(
            PreparedStatement statement, int index, ValueKind element, List<? extends @Nullable Object> values)
            throws SQLException {
        statement.setString(index, ArrayText.write(values));
    }

    /**
     * Reads a list of scalars.
     *
     * @param row where
     * @param column which column, from 1
     * @param element the kind of its elements
     * @return the elements, or null
     * @throws SQLException if the JDBC driver refuses
     */
    default @Nullable List<@Nullable Object> readArray(ResultSet row, int column, ValueKind element)
            throws SQLException {
        String text = row.getString(column);
        return text == null ? null : ArrayText.read(text, element);
    }
}
