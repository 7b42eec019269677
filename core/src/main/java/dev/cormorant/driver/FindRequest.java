package dev.cormorant.driver;

import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.query.Criterion;
import dev.cormorant.query.LockMode;
import dev.cormorant.query.OrderTerm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for rows of one entity.
 *
 * <p>A row of the answer has all columns of the entity in the order of {@link EntityMetadata#columns()}, then for each
 * join all columns of its target, all null when there is none; then, with a pivot, its owner columns.
 *
 * @param entity what to find
 * @param joins the to-one relations to load in the same row; one that walks through another comes after it
 * @param where the condition, or null for all
 * @param orderBy the order, most important first
 * @param limit how many rows at the most; -1 for all
 * @param offset how many rows to pass over first
 * @param lock how the rows are locked
 * @param pivot the links to follow, or null
 */
public record FindRequest(
        EntityMetadata<?> entity,
        List<Join> joins,
        @Nullable Criterion where,
        List<OrderTerm> orderBy,
        long limit,
        long offset,
        LockMode lock,
        @Nullable PivotSelection pivot) {
    /**
     * Asks for the rows that satisfy a condition.
     *
     * @param entity what to find
     * @param where the condition, or null for all
     * @return a request without joins, order and limits
     */
    public static FindRequest of(EntityMetadata<?> entity, @Nullable Criterion where) {
        return new FindRequest(entity, List.of(), where, List.of(), -1, 0, LockMode.NONE, null);
    }

    /**
     * The same with another limit.
     *
     * @param rows how many rows at the most; -1 for all
     * @return a request
     */
    public FindRequest withLimit(long rows) {
        return new FindRequest(entity, joins, where, orderBy, rows, offset, lock, pivot);
    }
}
