package dev.cormorant.sql.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Days and times as ISO 8601 text that sorts in time order, for databases without types for them. Role: implement, by a
 * platform.
 *
 * <p>Instants are in UTC with all nine digits, such as {@code 2024-03-01T10:11:12.000000000Z}; all else has no trailing
 * zeros. Years lie between 0 and 9999.
 */
public interface TimesAsText extends JdbcDialect {
    @Override
    default void bindDate(PreparedStatement statement, int index, LocalDate value) throws SQLException {
        statement.setString(index, IsoText.of(value));
    }

    @Override
    default @Nullable LocalDate readDate(ResultSet row, int column) throws SQLException {
        return IsoText.toDate(row.getString(column));
    }

    @Override
    default void bindTime(PreparedStatement statement, int index, LocalTime value) throws SQLException {
        statement.setString(index, IsoText.of(value));
    }

    @Override
    default @Nullable LocalTime readTime(ResultSet row, int column) throws SQLException {
        return IsoText.toTime(row.getString(column));
    }

    @Override
    default void bindDateTime(PreparedStatement statement, int index, LocalDateTime value) throws SQLException {
        statement.setString(index, IsoText.of(value));
    }

    @Override
    default @Nullable LocalDateTime readDateTime(ResultSet row, int column) throws SQLException {
        return IsoText.toDateTime(row.getString(column));
    }

    @Override
    default void bindInstant(PreparedStatement statement, int index, Instant value) throws SQLException {
        statement.setString(index, IsoText.of(value));
    }

    @Override
    default @Nullable Instant readInstant(ResultSet row, int column) throws SQLException {
        return IsoText.toInstant(row.getString(column));
    }

    @Override
    default String quoteTemporal(Object value) {
        if (value instanceof Instant instant) {
            return escape(IsoText.of(instant));
        } else if (value instanceof LocalDateTime dateTime) {
            return escape(IsoText.of(dateTime));
        }
        return JdbcDialect.super.quoteTemporal(value);
    }
}
