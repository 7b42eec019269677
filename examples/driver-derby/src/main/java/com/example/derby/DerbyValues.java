package com.example.derby;

import dev.cormorant.error.ValidationException;
import dev.cormorant.sql.jdbc.JdbcDialect;
import dev.cormorant.type.ValueKind;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
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
        return switch (kind) {
            case TIME -> Types.VARCHAR;
            case INSTANT -> Types.TIMESTAMP;
            default -> JdbcDialect.super.getJdbcType(kind);
        };
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

    @Override
    default void bindInstant(PreparedStatement statement, int index, Instant value) throws SQLException {
        int year = value.isBefore(Instant.EPOCH) && value.getEpochSecond() < -62_135_596_800L ? 0 : 1;
        kept(value, value.getEpochSecond() > 253_402_300_799L ? LAST_YEAR + 1 : year);
        bindDateTime(statement, index, LocalDateTime.ofInstant(value, ZoneOffset.UTC));
    }

    @Override
    default @Nullable Instant readInstant(ResultSet row, int column) throws SQLException {
        LocalDateTime value = readDateTime(row, column);
        return value == null ? null : value.toInstant(ZoneOffset.UTC);
    }
}
