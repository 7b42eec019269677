package dev.cormorant.type;

import dev.cormorant.error.ValidationException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * The built-in types of classes that no kind travels in, each stored as one that does.
 */
final class DerivedTypes {
    private DerivedTypes() {}

    static List<Type<?>> all() {
        return List.of(
                small(byte.class),
                small(Byte.class),
                shortInteger(short.class),
                shortInteger(Short.class),
                character(char.class),
                character(Character.class),
                new DerivedType<>(BigInteger.class, new DecimalType(), DerivedTypes::whole, BigDecimal::new),
                new DerivedType<>(Year.class, PlainTypes.integer(int.class, ValueKind.INT), Year::of, Year::getValue),
                new DerivedType<>(
                        Duration.class, PlainTypes.bigint(long.class), Duration::ofNanos, DerivedTypes::nanoseconds),
                new MomentType<>(
                        OffsetDateTime.class,
                        instant -> OffsetDateTime.ofInstant(instant, ZoneOffset.UTC),
                        OffsetDateTime::toInstant),
                new MomentType<>(
                        ZonedDateTime.class,
                        instant -> ZonedDateTime.ofInstant(instant, ZoneOffset.UTC),
                        ZonedDateTime::toInstant));
    }

    private static Type<Byte> small(Class<?> javaType) {
        return new DerivedType<>(
                javaType,
                stored16(),
                value -> narrow(value, Byte.MIN_VALUE, Byte.MAX_VALUE).byteValue(),
                Byte::intValue);
    }

    private static Type<Short> shortInteger(Class<?> javaType) {
        return new DerivedType<>(
                javaType,
                stored16(),
                value -> narrow(value, Short.MIN_VALUE, Short.MAX_VALUE).shortValue(),
                Short::intValue);
    }

    private static Type<Character> character(Class<?> javaType) {
        return new DerivedType<>(javaType, PlainTypes.text(), DerivedTypes::single, String::valueOf);
    }

    private static Type<Integer> stored16() {
        return PlainTypes.integer(int.class, ValueKind.SHORT);
    }

    private static Integer narrow(Integer value, int least, int greatest) {
        if (value < least || value > greatest) {
            throw new ValidationException("The database holds " + value + " where the property takes " + least + " to "
                    + greatest + ". Declare the property as a wider type.");
        }
        return value;
    }

    private static Character single(String text) {
        if (text.length() != 1) {
            throw new ValidationException("The database holds a text of " + text.length()
                    + " characters where the property is one char. Declare the property as String.");
        }
        return text.charAt(0);
    }

    private static BigInteger whole(BigDecimal value) {
        try {
            return value.toBigIntegerExact();
        } catch (ArithmeticException e) {
            throw new ValidationException("The database holds " + value.toPlainString()
                    + " where the property is a BigInteger. Declare the property as BigDecimal.");
        }
    }

    private static Long nanoseconds(Duration value) {
        try {
            return value.toNanos();
        } catch (ArithmeticException e) {
            throw new ValidationException("The duration " + value
                    + " does not fit: durations are stored as nanoseconds of 64 bits, at most "
                    + Duration.ofNanos(Long.MAX_VALUE) + ". Use a converter to a coarser unit.");
        }
    }
}
