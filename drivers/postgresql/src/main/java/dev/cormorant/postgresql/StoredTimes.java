package dev.cormorant.postgresql;

import dev.cormorant.driver.DriverException.Failure;
import dev.cormorant.driver.UnreadableValueException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads days and times where the JDBC driver errs: before Christ, and at infinity, which no time of Java can be. */
final class StoredTimes {
    /** What the JDBC driver gives for infinity lies beyond every year that PostgreSQL has. */
    private static final int FARTHEST_YEAR = 10_000_000;

    private StoredTimes() {}

    static @Nullable LocalDate readDate(ResultSet row, int column) throws SQLException {
        try {
            LocalDate day = row.getObject(column, LocalDate.class);
            requireFinite(day == null ? 0 : day.getYear());
            return day;
        } catch (DateTimeException e) {
            return dayBeforeChrist(row.getString(column));
        }
    }

    static @Nullable LocalDateTime readDateTime(ResultSet row, int column) throws SQLException {
        try {
            LocalDateTime time = row.getObject(column, LocalDateTime.class);
            requireFinite(time == null ? 0 : time.getYear());
            return time;
        } catch (DateTimeException e) {
            return timeBeforeChrist(row.getString(column));
        }
    }

    static @Nullable Instant readInstant(ResultSet row, int column) throws SQLException {
        try {
            OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
            requireFinite(time == null ? 0 : time.getYear());
            return time == null ? null : time.toInstant();
        } catch (DateTimeException e) {
            // Sessions are in UTC.
            return timeBeforeChrist(row.getString(column).replace("+00", "")).toInstant(ZoneOffset.UTC);
        }
    }

    private static void requireFinite(int year) {
        if (Math.abs(year) > FARTHEST_YEAR) {
            String text = "The column holds infinity, which no time of Java can be. Store null instead, or map the"
                    + " column to a String with a columnDefinition.";
            throw new UnreadableValueException(new Failure(text, null, null, null));
        }
    }

    /** The JDBC driver takes 29 February of a leap year before Christ for one of the year of the same number after. */
    private static LocalDate dayBeforeChrist(String text) {
        int end = text.indexOf('-');
        int year = 1 - Integer.parseInt(text.substring(0, end));
        return LocalDate.of(
                year,
                Integer.parseInt(text.substring(end + 1, end + 3)),
                Integer.parseInt(text.substring(end + 4, end + 6)));
    }

    private static LocalDateTime timeBeforeChrist(String text) {
        String clock = text.substring(text.indexOf(' ') + 1, text.length() - " BC".length());
        return dayBeforeChrist(text).atTime(LocalTime.parse(clock));
    }
}
