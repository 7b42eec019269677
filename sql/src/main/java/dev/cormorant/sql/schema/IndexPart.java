package dev.cormorant.sql.schema;

import dev.cormorant.metadata.NullPlace;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One column of an index, or an expression in its place. Role: use.
 *
 * @param column the column; null for an expression
 * @param expression the expression, without the parentheses around it; empty for a column
 * @param descending whether the greatest value comes first
 * @param nulls where rows without a value come; null for where the database puts them
 * @param length how many characters or bytes of the value are indexed; 0 for all
 * @param collation by which rules texts are sorted; empty for those of the column
 */
public record IndexPart(
        @Nullable String column,
        String expression,
        boolean descending,
        @Nullable NullPlace nulls,
        int length,
        String collation) {
    /**
     * Makes it.
     *
     * @param column the column; null for an expression
     * @param expression the expression, without the parentheses around it; empty for a column
     * @param descending whether the greatest value comes first
     * @param nulls where rows without a value come; null for where the database puts them
     * @param length how many characters or bytes of the value are indexed; 0 for all
     * @param collation by which rules texts are sorted; empty for those of the column
     */
    public IndexPart {
        // An older snapshot has none.
        collation = Objects.requireNonNullElse(collation, "");
    }

    /**
     * A column in ascending order.
     *
     * @param column its name
     * @return a part
     */
    public static IndexPart column(String column) {
        return new IndexPart(column, "", false, null, 0, "");
    }

    /**
     * An expression in ascending order.
     *
     * @param sql the expression, without the parentheses around it
     * @return a part
     */
    public static IndexPart expression(String sql) {
        return new IndexPart(null, sql, false, null, 0, "");
    }

    /**
     * The same in another order.
     *
     * @param down whether the greatest value comes first
     * @return a part
     */
    public IndexPart descending(boolean down) {
        return new IndexPart(column, expression, down, nulls, length, collation);
    }

    /**
     * The same with nulls in another place.
     *
     * @param place where; null for where the database puts them
     * @return a part
     */
    public IndexPart nulls(@Nullable NullPlace place) {
        return new IndexPart(column, expression, descending, place, length, collation);
    }

    /**
     * The same by other rules.
     *
     * @param rules by which rules texts are sorted; empty for those of the column
     * @return a part
     */
    public IndexPart collated(String rules) {
        return new IndexPart(column, expression, descending, nulls, length, rules);
    }

    IndexPart of(@Nullable String newColumn, String newExpression) {
        return new IndexPart(newColumn, newExpression, descending, nulls, length, collation);
    }
}
