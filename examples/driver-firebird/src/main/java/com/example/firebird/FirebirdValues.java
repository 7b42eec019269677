package com.example.firebird;

import dev.cormorant.error.ValidationException;
import dev.cormorant.sql.jdbc.JdbcDialect;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;

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
    default void bindDate(PreparedStatement statement, int index, LocalDate value) throws SQLException {
        statement.setObject(index, kept(value, value.getYear()));
    }

    @Override
    default void bindDateTime(PreparedStatement statement, int index, LocalDateTime value) throws SQLException {
        statement.setObject(index, kept(value, value.getYear()));
    }
}
