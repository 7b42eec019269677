package dev.cormorant.sql.jdbc;

import dev.cormorant.type.ValueWriter;

/** Internal: writes the values of one row of many. */
@FunctionalInterface
public interface RowBinder {
    /**
     * Writes all values of a row.
     *
     * @param row which row, from 0
     * @param writer where they go
     */
    void bind(int row, ValueWriter writer);
}
