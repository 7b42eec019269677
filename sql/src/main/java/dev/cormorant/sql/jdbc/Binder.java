package dev.cormorant.sql.jdbc;

import dev.cormorant.type.ValueWriter;

/** Internal: writes the values of one statement. */
@FunctionalInterface
public interface Binder {
    /** Of a statement without parameters. */
    Binder NONE = writer -> {};

    /**
     * Writes all values.
     *
     * @param writer where they go
     */
    void bind(ValueWriter writer);
}
