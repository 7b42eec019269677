package com.example.derby;

import dev.cormorant.error.ValidationException;
import dev.cormorant.sql.jdbc.JdbcDialect;
import dev.cormorant.type.ValueKind;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How days and times go to Derby and come back: as text, since its JDBC library knows java.time only by name. */
interface DerbyValues extends JdbcDialect {
    /** All nine digits, so that texts have the order of times. */
    DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSSSSS", Locale.ROOT);

    /** The years that Derby keeps. */
    int LAST_YEAR = 9999;

    private static <T> T kept(T value, int year) {
        if (year < 1 || year > LAST_YEAR) {
            throw new ValidationException(
                    "Derby keeps days of the years 1 to " + LAST_YEAR + " only. Store this one as text.");
        }
        return value;
    }

    @Override
    default int getJdbcType(ValueKind kind) {
        return kind == ValueKind.TIME ? Types.VARCHAR : JdbcDialect.super.getJdbcType(kind);
    }

    @Override
    default void bindDate(PreparedStatement statement, int index, LocalDate value) throws SQLException {
        statement.setString(index, kept(value, value.getYear()).toString());
    }

    @Override
    default @Nullable LocalDate readDate(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : LocalDate.parse(text);
    }

    @Override
    default void bindTime(PreparedStatement statement, int index, LocalTime value) throws SQLException {
        statement.setString(index, CLOCK.format(value));
    }

    @Override
    default @Nullable LocalTime readTime(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : LocalTime.parse(text);
    }

    @Override
    default void bindDateTime(PreparedStatement statement, int index, LocalDateTime value) throws SQLException {
        LocalDateTime kept = kept(value, value.getYear());
        statement.setString(index, kept.toLocalDate() + " " + CLOCK.format(kept));
    }

    @Override
    default @Nullable LocalDateTime readDateTime(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : LocalDateTime.parse(text.replace(' ', 'T'));
    }
}
