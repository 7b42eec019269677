package dev.cormorant.driver;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.type.SingleValue;
import dev.cormorant.type.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values in the Java classes of their kinds, for drivers that store them so. Role: use. */
public final class RawValues {
    private RawValues() {}

    /** A value of a type, as it is stored. */
    @SuppressWarnings("unchecked")
    static @Nullable Object of(Type<?> type, Object value) {
        SingleValue single = new SingleValue();
        ((Type<Object>) type).write(single, 0, value);
        return single.raw();
    }

    /**
     * The values of a key, as they are stored.
     *
     * @param columns what has the key
     * @param key a value, or a list of values for several columns
     * @return a value for each column
     */
    public static List<Object> key(List<ColumnMetadata> columns, Object key) {
        List<?> values = columns.size() == 1 ? List.of(key) : (List<?>) key;
        List<Object> raw = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Object value = Objects.requireNonNull(values.get(i));
            raw.add(Objects.requireNonNull(of(columns.get(i).type(), value)));
        }
        return raw;
    }

    /**
     * The values of some columns of a row, such as those of its key.
     *
     * @param columns the columns
     * @param row the values of all columns of the entity, by position
     * @return a value for each column
     */
    public static @Nullable Object[] of(List<ColumnMetadata> columns, @Nullable Object[] row) {
        return columns.stream().map(column -> row[column.position()]).toArray();
    }

    /**
     * Writes what a request carries into a row of an entity.
     *
     * @param source the values of the request
     * @param index which row of the request, from 0
     * @param columns what the values are for, in order
     * @param row the values of all columns of the entity, by position
     */
    public static void write(RowSource source, int index, List<ColumnMetadata> columns, @Nullable Object[] row) {
        SingleValue single = new SingleValue();
        for (int i = 0; i < columns.size(); i++) {
            source.write(index, i, single, 0);
            Object value = single.raw();
            row[columns.get(i).position()] = value instanceof List<?> list ? new ArrayList<>(list) : value;
        }
    }

    static @Nullable Object[] joined(@Nullable Object[] one, @Nullable Object[] other) {
        @Nullable Object[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    static boolean equal(Object one, Object other) {
        if (one instanceof BigDecimal decimal && other instanceof BigDecimal number) {
            return decimal.compareTo(number) == 0;
        }
        if (one instanceof byte[] bytes && other instanceof byte[] more) {
            return Arrays.equals(bytes, more);
        }
        return one.equals(other);
    }

    /** Compares two values of one kind. */
    @SuppressWarnings("unchecked")
    static int compare(Object one, Object other) {
        return one instanceof byte[] bytes
                ? Arrays.compareUnsigned(bytes, (byte[]) other)
                : ((Comparable<Object>) one).compareTo(other);
    }
}
