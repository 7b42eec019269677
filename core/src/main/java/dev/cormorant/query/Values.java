package dev.cormorant.query;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.type.ArrayType;
import dev.cormorant.type.ExactValues;
import dev.cormorant.type.TimeFraction;
import dev.cormorant.type.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks values against the Java type of the column that they are compared with. */
final class Values {
    private static final TimeFraction ALL_DIGITS = new TimeFraction(9);

    private Values() {}

    static Object forColumn(ColumnMetadata column, Operator operator, @Nullable Object value) {
        return forPath(ColumnPath.of(column), operator, value);
    }

    static Object forPath(ColumnPath path, Operator operator, @Nullable Object value) {
        Class<?> wanted = ExactValues.boxed(path.type().javaType());
        if (operator.needsList()) {
            return elements(path, value);
        }
        if (operator.needsText() && wanted != String.class) {
            throw new QueryException(path.described() + " is of type " + wanted.getSimpleName()
                    + " and has no pattern to be like; only text has.");
        }
        return kept(path, canonical(path.type(), fitting(path.described(), wanted, value)));
    }

    @SuppressWarnings("unchecked") // The value has been found to be of the type's class.
    private static Object canonical(Type<?> type, Object value) {
        return ((Type<Object>) type).canonical(value);
    }

    /** A time is compared and stored with the digits that the mapping gives its column. */
    private static Object kept(ColumnPath path, Object value) {
        TimeFraction fraction = ALL_DIGITS.within(path.column().options().precision());
        return path.derivation() == null && fraction.cuts(path.type()) ? fraction.cut(path.type(), value) : value;
    }

    private static Object fitting(String place, Class<?> wanted, @Nullable Object value) {
        if (wanted.isInstance(value)) {
            return value;
        }
        Object number = value instanceof Number given ? ExactValues.number(given, wanted) : null;
        if (number == null) {
            throw misfit(place, wanted, value);
        }
        return number;
    }

    private static List<Object> elements(ColumnPath path, @Nullable Object value) {
        if (!(path.type() instanceof ArrayType list)) {
            throw new QueryException(path.described() + " is no list, so there are no elements that it could contain.");
        }
        Class<?> wanted = ExactValues.boxed(list.element().javaType());
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
}
