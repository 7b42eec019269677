package dev.cormorant.query;

import org.jspecify.annotations.Nullable;

/**
 * An {@link Order} after it was checked against the mapping: what drivers read. Immutable.
 *
 * @param column what to order by
 * @param descending whether the greatest comes first
 * @param nulls where nulls stand
 * @param collation the name of the collation, letters, digits, {@code _}, {@code -} and {@code .} only; null for the
 *     column's own
 */
public record OrderTerm(
        ColumnPath column,
        boolean descending,
        NullOrder nulls,
        @Nullable String collation) {
    /**
     * An order by the column's own collation.
     *
     * @param column what to order by
     * @param descending whether the greatest comes first
     * @param nulls where nulls stand
     */
    public OrderTerm(ColumnPath column, boolean descending, NullOrder nulls) {
        this(column, descending, nulls, null);
    }
}
