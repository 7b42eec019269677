package dev.cormorant.metadata;

import org.jspecify.annotations.Nullable;

/**
 * What an index is sorted by.
 *
 * @param column a column; null for an expression
 * @param expression the expression, without parentheses around it; empty for a column
 * @param descending whether the greatest value comes first
 * @param nulls where rows without a value come; null for where the database puts them
 * @param length how many characters or bytes of the value are indexed; 0 for all
 * @param collation by which rules texts are sorted; empty for those of the column
 */
public record IndexColumn(
        @Nullable ColumnMetadata column,
        String expression,
        boolean descending,
        @Nullable NullPlace nulls,
        int length,
        String collation) {
    /**
     * A column in ascending order.
     *
     * @param column the column
     * @return what an index is sorted by
     */
    public static IndexColumn of(ColumnMetadata column) {
        return new IndexColumn(column, "", false, null, 0, "");
    }
}
