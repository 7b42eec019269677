package com.example.firebird;

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
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** How days and times go to Firebird and come back: those of the years 1 to 9999, and instants in UTC. */
interface FirebirdValues extends JdbcDialect {
    /** The years that Firebird keeps. */
    int LAST_YEAR = 9999;

    private static <T> T kept(T value, int year) {
        if (year < 1 || year > LAST_YEAR) {
            throw new ValidationException(
                    "Firebird keeps days of the years 1 to " + LAST_YEAR + " only. Store this one as text.");
        }
        return value;
    }

    @Override
    default int getJdbcType(ValueKind kind) {
        return kind == ValueKind.INSTANT ? Types.TIMESTAMP : JdbcDialect.super.getJdbcType(kind);
    }

    @Override
    default void bindDate(PreparedStatement statement, int index, LocalDate value) throws SQLException {
        statement.setObject(index, kept(value, value.getYear()));
    }

    @Override
    default void bindDateTime(PreparedStatement statement, int index, LocalDateTime value) throws SQLException {
        statement.setObject(index, kept(value, value.getYear()));
    }

    @Override
    default void bindInstant(PreparedStatement statement, int index, Instant value) throws SQLException {
        boolean far = value.isBefore(Instant.parse("0001-01-01T00:00:00Z"))
                || !value.isBefore(Instant.parse("9999-12-31T23:59:59.9999Z"));
        statement.setObject(index, LocalDateTime.ofInstant(kept(value, far ? 0 : 1), ZoneOffset.UTC));
    }

    @Override
    default @Nullable Instant readInstant(ResultSet row, int column) throws SQLException {
        LocalDateTime value = row.getObject(column, LocalDateTime.class);
        return value == null ? null : value.toInstant(ZoneOffset.UTC);
    }
}
