package dev.cormorant.query;

import dev.cormorant.metadata.ColumnMetadata;
import java.util.ArrayList;
import java.util.List;

/**
 * Internal: makes criteria that find rows by key columns. Stateless.
 */
public final class KeyCriteria {
    private KeyCriteria() {}

    /**
     * The columns of an entity's own table as paths.
     *
     * @param columns the columns
     * @return their paths
     */
    public static List<ColumnPath> paths(List<ColumnMetadata> columns) {
        List<ColumnPath> paths = new ArrayList<>(columns.size());
        for (ColumnMetadata column : columns) {
            paths.add(ColumnPath.of(column));
        }
        return paths;
    }

    /**
     * Finds the rows whose columns equal one of several tuples.
     *
     * @param columns at least one column
     * @param tuples the tuples, each with a value for each column
     * @return a criterion
     */
    public static Criterion anyOf(List<ColumnPath> columns, List<? extends List<?>> tuples) {
        if (columns.size() > 1) {
            return new Criterion.TupleIn(columns, tuples);
        }
        List<Object> values = new ArrayList<>(tuples.size());
        for (List<?> tuple : tuples) {
            values.add(tuple.get(0));
        }
        return new Criterion.In(columns.get(0), values, false);
    }

    /**
     * Finds the rows with one of several keys, as users give them.
     *
     * @param columns the key columns
     * @param keys the keys: a value each, or a list of values if there are several columns
     * @return a criterion
     */
    public static Criterion anyKeyOf(List<ColumnMetadata> columns, List<?> keys) {
        if (columns.size() == 1) {
            return new Criterion.In(ColumnPath.of(columns.get(0)), keys, false);
        }
        List<List<?>> tuples = new ArrayList<>(keys.size());
        for (Object key : keys) {
            tuples.add((List<?>) key);
        }
        return new Criterion.TupleIn(paths(columns), tuples);
    }

    /**
     * Finds the row with a key.
     *
     * @param columns the key columns
     * @param key a value, or a list of values if there are several columns
     * @return a criterion
     */
    public static Criterion keyEquals(List<ColumnMetadata> columns, Object key) {
        if (columns.size() == 1) {
            return new Criterion.Compare(ColumnPath.of(columns.get(0)), Operator.EQ, key);
        }
        List<?> values = (List<?>) key;
        List<Criterion> parts = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            parts.add(new Criterion.Compare(ColumnPath.of(columns.get(i)), Operator.EQ, values.get(i)));
        }
        return new Criterion.And(parts);
    }
}
