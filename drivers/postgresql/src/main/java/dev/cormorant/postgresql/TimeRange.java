package dev.cormorant.postgresql;

import dev.cormorant.error.ValidationException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.chrono.IsoEra;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * The days and times that PostgreSQL has. The JDBC driver would take the ends of Java's time line for
 * {@code infinity}, and leave others to the server, which spoils the transaction.
 */
final class TimeRange {
    private static final int FIRST_YEAR = -4712;
    private static final int LAST_YEAR_OF_DAYS = 5_874_897;
    private static final int LAST_YEAR_OF_TIMES = 294_276;
    private static final Instant FIRST_INSTANT = startOf(FIRST_YEAR);
    private static final Instant END_OF_INSTANTS = startOf(LAST_YEAR_OF_TIMES + 1);

    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR_OF_ERA, 4, 10, SignStyle.NEVER)
            .appendPattern("-MM-dd")
            .toFormatter(Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_TIME = new DateTimeFormatterBuilder()
            .append(DAY)
            .appendPattern(" HH:mm:ss.SSSSSS")
            .toFormatter(Locale.ROOT);

    private TimeRange() {}

    private static Instant startOf(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    static LocalDate checked(LocalDate value) {
        requireYear(value.getYear(), LAST_YEAR_OF_DAYS);
        return value;
    }

    static LocalDateTime checked(LocalDateTime value) {
        requireYear(value.getYear(), LAST_YEAR_OF_TIMES);
        return value;
    }

    static Instant checked(Instant value) {
        if (value.isBefore(FIRST_INSTANT) || !value.isBefore(END_OF_INSTANTS)) {
            throw outOfRange(LAST_YEAR_OF_TIMES);
        }
        return value;
    }

    private static void requireYear(int year, int last) {
        if (year < FIRST_YEAR || year > last) {
            throw outOfRange(last);
        }
    }

    private static ValidationException outOfRange(int last) {
        return new ValidationException("PostgreSQL can't store the time: it keeps those from 4713 BC to the year "
                + last + ". Give it a time in that range, or null for one that never comes.");
    }

    /** The literal of a day or time inside an array. */
    static String text(Object value) {
        if (value instanceof LocalDate day) {
            return text(DAY, checked(day));
        } else if (value instanceof LocalDateTime time) {
            return text(DAY_AND_TIME, checked(time));
        } else if (value instanceof Instant instant) {
            LocalDateTime utc = LocalDateTime.ofInstant(checked(instant), ZoneOffset.UTC);
            String era = isBeforeChrist(utc) ? " BC" : "";
            return DAY_AND_TIME.format(utc) + "+00" + era;
        }
        return value.toString();
    }

    private static String text(DateTimeFormatter format, TemporalAccessor value) {
        return isBeforeChrist(value) ? format.format(value) + " BC" : format.format(value);
    }

    private static boolean isBeforeChrist(TemporalAccessor value) {
        return value.get(ChronoField.ERA) == IsoEra.BCE.getValue();
    }
}
