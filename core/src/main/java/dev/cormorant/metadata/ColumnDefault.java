package dev.cormorant.metadata;

import org.jspecify.annotations.Nullable;

/**
 * What the database puts into a column that an insert leaves out.
 *
 * @param value the value, in the Java class of the column's kind; null for an expression
 * @param sql the expression; empty for a value
 */
public record ColumnDefault(@Nullable Object value, String sql) {}
