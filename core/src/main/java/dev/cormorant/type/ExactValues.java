package dev.cormorant.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Internal: converts numbers where nothing is lost. */
public final class ExactValues {
    private static final Map<Class<?>, Class<?>> WRAPPERS = Map.of(
            boolean.class, Boolean.class,
            byte.class, Byte.class,
            short.class, Short.class,
            int.class, Integer.class,
            long.class, Long.class,
            float.class, Float.class,
            double.class, Double.class,
            char.class, Character.class);

    private ExactValues() {}

    /**
     * The wrapper of a primitive class.
     *
     * @param type a class
     * @return its wrapper, or the class itself if it is not primitive
     */
    public static Class<?> boxed(Class<?> type) {
        return type.isPrimitive() ? WRAPPERS.getOrDefault(type, type) : type;
    }

    /**
     * Converts a number if nothing is lost.
     *
     * @param value the number
     * @param wanted the class that it should have, not primitive
     * @return the same number, or null if the class is not numeric or cannot hold it
     */
    public static @Nullable Object number(Number value, Class<?> wanted) {
        try {
            BigDecimal exact = decimal(value);
            Object whole = whole(exact, wanted);
            return whole == null ? fraction(exact, wanted) : whole;
        } catch (ArithmeticException | NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Object whole(BigDecimal exact, Class<?> wanted) {
        if (wanted == Long.class) {
            return exact.longValueExact();
        }
        if (wanted == Integer.class) {
            return exact.intValueExact();
        }
        if (wanted == Short.class) {
            return exact.shortValueExact();
        }
        return wanted == Byte.class ? (Object) exact.byteValueExact() : null;
    }

    private static @Nullable Object fraction(BigDecimal exact, Class<?> wanted) {
        if (wanted == BigDecimal.class) {
            return exact;
        }
        if (wanted == BigInteger.class) {
            return exact.toBigIntegerExact();
        }
        if (wanted == Double.class) {
            return exact.doubleValue();
        }
        return wanted == Float.class ? (Object) exact.floatValue() : null;
    }

    private static BigDecimal decimal(Number value) {
        if (value instanceof BigDecimal already) {
            return already;
        }
        return value instanceof BigInteger integer ? new BigDecimal(integer) : new BigDecimal(value.toString());
    }
}
