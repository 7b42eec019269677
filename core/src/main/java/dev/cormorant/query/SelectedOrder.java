package dev.cormorant.query;

import org.jspecify.annotations.Nullable;

/**
 * One key of the order of a selection, after it was checked. Immutable.
 *
 * @param value what to order by
 * @param descending whether the greatest comes first
 * @param nulls where nulls stand
 * @param collation the name of the collation, safe in SQL; null for the column's own
 */
public record SelectedOrder(
        SelectedValue value,
        boolean descending,
        NullOrder nulls,
        @Nullable String collation) {}
