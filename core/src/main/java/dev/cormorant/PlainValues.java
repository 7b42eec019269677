package dev.cormorant;

import dev.cormorant.error.NearestName;
import dev.cormorant.error.ValidationException;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.type.ExactValues;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns the few kinds of values that JSON has into those of properties, where nothing has to be guessed: numbers that
 * lose nothing, times as ISO 8601 writes them or in milliseconds since 1970, names of constants, and UUIDs.
 */
final class PlainValues {
    private static final Map<Class<?>, Function<String, Object>> FROM_TEXT = Map.of(
            Instant.class, text -> OffsetDateTime.parse(text).toInstant(),
            LocalDate.class, LocalDate::parse,
            LocalTime.class, LocalTime::parse,
            LocalDateTime.class, LocalDateTime::parse,
            OffsetDateTime.class, OffsetDateTime::parse,
            ZonedDateTime.class, ZonedDateTime::parse,
            UUID.class, UUID::fromString);

    private static final Map<Class<?>, Function<Instant, Object>> FROM_MOMENT = Map.of(
            Instant.class, moment -> moment,
            OffsetDateTime.class, moment -> moment.atOffset(ZoneOffset.UTC),
            ZonedDateTime.class, moment -> moment.atZone(ZoneOffset.UTC));

    private PlainValues() {}

    /** The value as its property wants it. */
    static Object fitting(ColumnMetadata column, Object value) {
        Class<?> wanted = ExactValues.boxed(column.type().javaType());
        Object fitting = value;
        if (!wanted.isInstance(value)) {
            fitting = value instanceof Number number
                    ? fromNumber(number, wanted)
                    : value instanceof String text ? fromText(column, text, wanted) : null;
        }
        if (fitting == null) {
            throw new ValidationException(
                    column + " is of type " + wanted.getSimpleName() + " and cannot be set to a value of type "
                            + value.getClass().getSimpleName() + ".");
        }
        return fitting;
    }

    private static @Nullable Object fromNumber(Number number, Class<?> wanted) {
        Function<Instant, Object> moment = FROM_MOMENT.get(wanted);
        if (moment == null) {
            return ExactValues.number(number, wanted);
        }
        return ExactValues.number(number, Long.class) instanceof Long millis
                ? moment.apply(Instant.ofEpochMilli(millis))
                : null;
    }

    private static @Nullable Object fromText(ColumnMetadata column, String text, Class<?> wanted) {
        if (wanted.isEnum()) {
            return constant(column, text, wanted);
        }
        Function<String, Object> parser = FROM_TEXT.get(wanted);
        try {
            return parser == null ? null : parser.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new ValidationException(column + " is of type " + wanted.getSimpleName()
                    + ", and the given text does not read as one. Write it as " + wanted.getSimpleName()
                    + ".toString() does.");
        }
    }

    private static Object constant(ColumnMetadata column, String name, Class<?> wanted) {
        Object[] constants = wanted.getEnumConstants();
        for (Object constant : constants) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        List<String> names =
                Arrays.stream(constants).map(one -> ((Enum<?>) one).name()).toList();
        throw new ValidationException(column + " is of type " + wanted.getSimpleName()
                + ", and the given text names none of its constants. " + NearestName.hint(name, names));
    }
}
