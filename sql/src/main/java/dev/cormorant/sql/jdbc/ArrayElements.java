package dev.cormorant.sql.jdbc;

import dev.cormorant.type.ValueKind;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the arrays of databases that have some: what an override of {@link ValueMapping#readArray} calls. */
public final class ArrayElements {
    private static final int VALUE = 2;

    private ArrayElements() {}

    /**
     * Takes the elements out of an array and gives it back.
     *
     * @param array what the JDBC driver gave, or null
     * @param element the kind of its elements
     * @param mapping how values of that kind are read
     * @return the elements, or null for no array
     * @throws SQLException if the JDBC driver refuses
     */
    public static @Nullable List<@Nullable Object> read(@Nullable Array array, ValueKind element, ValueMapping mapping)
            throws SQLException {
        if (array == null) {
            return null;
        }
        try {
            return isNatural(element)
                    ? Arrays.asList((@Nullable Object[]) array.getArray())
                    : readOneByOne(array, element, mapping);
        } finally {
            array.free();
        }
    }

    /** Whether every JDBC driver gives them in the class that we want too. */
    private static boolean isNatural(ValueKind element) {
        return switch (element) {
            case BOOLEAN, SHORT, INT, LONG, FLOAT, DOUBLE, DECIMAL, STRING, UUID -> true;
            case BYTES, DATE, TIME, DATETIME, INSTANT, JSON, ARRAY -> false;
        };
    }

    private static List<@Nullable Object> readOneByOne(Array array, ValueKind element, ValueMapping mapping)
            throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        try (ResultSet rows = array.getResultSet()) {
            while (rows.next()) {
                values.add(readOne(rows, element, mapping));
            }
        }
        return values;
    }

    private static @Nullable Object readOne(ResultSet rows, ValueKind element, ValueMapping mapping)
            throws SQLException {
        return switch (element) {
            case BYTES -> rows.getBytes(VALUE);
            case DATE -> mapping.readDate(rows, VALUE);
            case TIME -> mapping.readTime(rows, VALUE);
            case DATETIME -> mapping.readDateTime(rows, VALUE);
            case INSTANT -> mapping.readInstant(rows, VALUE);
            case JSON -> mapping.readJson(rows, VALUE);
            default -> rows.getObject(VALUE);
        };
    }
}
