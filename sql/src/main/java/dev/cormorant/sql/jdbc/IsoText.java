package dev.cormorant.sql.jdbc;

import dev.cormorant.error.ValidationException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/**
 * Days and times as ISO 8601 text that sorts in time order.
 *
 * <p>Writing is strict: years have four digits, fractions of seconds have no trailing zeros, save in instants, where
 * they have nine digits because a {@code Z} follows. Reading also takes what databases write, with a blank for the T or another zone.
 */
final class IsoText {
    private static final int MAX_YEAR = 9999;
    private static final int INSTANT_LENGTH = 30;
    private static final Instant MIN_INSTANT =
            LocalDate.of(0, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Instant MAX_INSTANT =
            LocalDate.of(MAX_YEAR, 12, 31).atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC);

    private IsoText() {}

    static String of(LocalDate value) {
        StringBuilder out = new StringBuilder(10);
        append(out, value);
        return out.toString();
    }

    static String of(LocalTime value) {
        StringBuilder out = new StringBuilder(18);
        append(out, value);
        return out.toString();
    }

    static String of(LocalDateTime value) {
        StringBuilder out = new StringBuilder(29);
        append(out, value.toLocalDate());
        append(out.append('T'), value.toLocalTime());
        return out.toString();
    }

    static String of(Instant value) {
        if (value.isBefore(MIN_INSTANT) || value.isAfter(MAX_INSTANT)) {
            throw outOfRange("instant " + value);
        }
        LocalDateTime utc = LocalDateTime.ofEpochSecond(value.getEpochSecond(), value.getNano(), ZoneOffset.UTC);
        StringBuilder out = new StringBuilder(INSTANT_LENGTH);
        append(out, utc.toLocalDate());
        appendClock(out.append('T'), utc.toLocalTime());
        digits(out.append('.'), value.getNano(), 100_000_000);
        return out.append('Z').toString();
    }

    static @Nullable LocalDate toDate(@Nullable String text) throws SQLException {
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, text.length()));
        } catch (DateTimeException | IndexOutOfBoundsException | NumberFormatException e) {
            throw unreadable(text, "day", e);
        }
    }

    static @Nullable LocalTime toTime(@Nullable String text) throws SQLException {
        try {
            return text == null ? null : time(text, 0, text.length());
        } catch (DateTimeException | IndexOutOfBoundsException | NumberFormatException e) {
            throw unreadable(text, "time", e);
        }
    }

    static @Nullable LocalDateTime toDateTime(@Nullable String text) throws SQLException {
        try {
            return text == null ? null : dateTime(text, text.length());
        } catch (DateTimeException | IndexOutOfBoundsException | NumberFormatException e) {
            throw unreadable(text, "day and time", e);
        }
    }

    static @Nullable Instant toInstant(@Nullable String text) throws SQLException {
        if (text == null) {
            return null;
        }
        try {
            int zone = zoneStart(text);
            if (zone == text.length() || text.charAt(zone) == 'Z') {
                return dateTime(text, zone).toInstant(ZoneOffset.UTC);
            }
            return OffsetDateTime.parse(text.replace(' ', 'T')).toInstant();
        } catch (DateTimeException | IndexOutOfBoundsException | NumberFormatException e) {
            throw unreadable(text, "point in time", e);
        }
    }

    private static int zoneStart(String text) {
        for (int i = 11; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == 'Z' || sign == '+' || sign == '-') {
                return i;
            }
        }
        return text.length();
    }

    private static void append(StringBuilder out, LocalDate value) {
        if (value.getYear() < 0 || value.getYear() > MAX_YEAR) {
            throw outOfRange("year " + value.getYear());
        }
        digits(out, value.getYear(), 1000);
        digits(out.append('-'), value.getMonthValue(), 10);
        digits(out.append('-'), value.getDayOfMonth(), 10);
    }

    private static ValidationException outOfRange(String value) {
        return new ValidationException("This database can't store the " + value
                + " so that it sorts in time order: days and times lie between the years 0 and " + MAX_YEAR + ".");
    }

    private static void append(StringBuilder out, LocalTime value) {
        appendClock(out, value);
        int rest = value.get(ChronoField.NANO_OF_SECOND);
        if (rest > 0) {
            out.append('.');
        }
        for (int unit = 100_000_000; rest > 0; unit /= 10) {
            out.append((char) ('0' + rest / unit));
            rest %= unit;
        }
    }

    private static void appendClock(StringBuilder out, LocalTime value) {
        digits(out, value.getHour(), 10);
        digits(out.append(':'), value.getMinute(), 10);
        digits(out.append(':'), value.getSecond(), 10);
    }

    private static void digits(StringBuilder out, int value, int highest) {
        for (int unit = highest; unit > 0; unit /= 10) {
            out.append((char) ('0' + value / unit % 10));
        }
    }

    private static LocalDateTime dateTime(String text, int end) {
        LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        return LocalDateTime.of(day, time(text, 11, end));
    }

    private static LocalTime time(String text, int start, int end) {
        int second = end > start + 5 ? number(text, start + 6, start + 8) : 0;
        int nano = end > start + 8 ? fraction(text, start + 9, end) : 0;
        return LocalTime.of(number(text, start, start + 2), number(text, start + 3, start + 5), second, nano);
    }

    private static int fraction(String text, int start, int end) {
        int value = number(text, start, end);
        for (int digits = end - start; digits < 9; digits++) {
            value *= 10;
        }
        return value;
    }

    private static int number(String text, int start, int end) {
        return Integer.parseInt(text, start, end, 10);
    }

    private static SQLException unreadable(@Nullable String text, String what, RuntimeException cause) {
        return new SQLException("The column holds \"" + text + "\", which is no ISO 8601 " + what + ".", cause);
    }
}
