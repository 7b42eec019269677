package dev.cormorant.query;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.type.ArrayType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks values against the Java type of the column that they are compared with, and converts numbers exactly. */
final class Values {
    private static final Map<Class<?>, Class<?>> WRAPPERS = Map.of(
            boolean.class, Boolean.class,
            byte.class, Byte.class,
            short.class, Short.class,
            int.class, Integer.class,
            long.class, Long.class,
            float.class, Float.class,
            double.class, Double.class,
            char.class, Character.class);

    private Values() {}

    static Object forColumn(ColumnMetadata column, Operator operator, @Nullable Object value) {
        return forPath(ColumnPath.of(column), operator, value);
    }

    static Object forPath(ColumnPath path, Operator operator, @Nullable Object value) {
        Class<?> wanted = boxed(path.type().javaType());
        if (operator.needsList()) {
            return elements(path, value);
        }
        if (operator.needsText() && wanted != String.class) {
            throw new QueryException(path.described() + " is of type " + wanted.getSimpleName()
                    + " and has no pattern to be like; only text has.");
        }
        return fitting(path.described(), wanted, value);
    }

    private static Object fitting(String place, Class<?> wanted, @Nullable Object value) {
        if (wanted.isInstance(value)) {
            return value;
        }
        Object number = value instanceof Number given ? exact(given, wanted) : null;
        if (number == null) {
            throw misfit(place, wanted, value);
        }
        return number;
    }

    private static List<Object> elements(ColumnPath path, @Nullable Object value) {
        if (!(path.type() instanceof ArrayType list)) {
            throw new QueryException(path.described() + " is no list, so there are no elements that it could contain.");
        }
        Class<?> wanted = boxed(list.element().javaType());
        List<Object> fitting = new ArrayList<>();
        for (Object element : value instanceof List<?> several ? several : List.of()) {
            fitting.add(fitting("An element of " + path.described(), wanted, element));
        }
        return fitting;
    }

    private static QueryException misfit(String column, Class<?> wanted, @Nullable Object value) {
        String given =
                value == null ? "null" : "a value of type " + value.getClass().getSimpleName();
        return new QueryException(
                column + " is of type " + wanted.getSimpleName() + "; it cannot be compared with " + given + ".");
    }

    private static Class<?> boxed(Class<?> type) {
        return type.isPrimitive() ? WRAPPERS.getOrDefault(type, type) : type;
    }

    private static @Nullable Object exact(Number value, Class<?> wanted) {
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
