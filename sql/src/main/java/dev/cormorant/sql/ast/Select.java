package dev.cormorant.sql.ast;

import dev.cormorant.query.LockMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query.
 *
 * @param projection what it gives
 * @param from the first table
 * @param joins the other tables
 * @param where the condition, or null for all rows
 * @param grouping how the rows are grouped
 * @param order the order, most important first
 * @param page which of the rows
 * @param lock how the rows of the first table are locked
 */
public record Select(
        Projection projection,
        Source from,
        List<JoinClause> joins,
        @Nullable Predicate where,
        Grouping grouping,
        List<OrderItem> order,
        Page page,
        LockMode lock)
        implements SqlStatement {
    /**
     * Checks the parts and copies the lists.
     *
     * @param projection what it gives
     * @param from the first table
     * @param joins the other tables
     * @param where the condition, or null for all rows
     * @param grouping how the rows are grouped
     * @param order the order, most important first
     * @param page which of the rows
     * @param lock how the rows of the first table are locked
     */
    public Select {
        joins = List.copyOf(joins);
        order = List.copyOf(order);
    }

    /**
     * A query without order, limits and locks.
     *
     * @param projection what it gives
     * @param from the first table
     * @param joins the other tables
     * @param where the condition, or null for all rows
     */
    public Select(Projection projection, Source from, List<JoinClause> joins, @Nullable Predicate where) {
        this(projection, from, joins, where, Grouping.NONE, List.of(), Page.ALL, LockMode.NONE);
    }
}
