package dev.cormorant.driver;

import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.query.Criterion;
import dev.cormorant.query.SelectedCondition;
import dev.cormorant.query.SelectedOrder;
import dev.cormorant.query.SelectedValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for single values of rows of one entity, or for values computed from groups of rows. A row of the answer has the
 * values in their order.
 *
 * <p>If any value, condition or order is an aggregate, rows with the same other values are one group; without other values, all rows are.
 *
 * @param entity what to select from
 * @param values the values, at least one
 * @param distinct whether equal rows come once
 * @param where the condition on rows, or null for all
 * @param having conditions on groups, all of which must hold
 * @param orderBy the order, most important first
 * @param limit how many rows at the most; -1 for all
 * @param offset how many rows to pass over first
 */
public record SelectRequest(
        EntityMetadata<?> entity,
        List<SelectedValue> values,
        boolean distinct,
        @Nullable Criterion where,
        List<SelectedCondition> having,
        List<SelectedOrder> orderBy,
        long limit,
        long offset) {
    /**
     * The values by which rows are grouped.
     *
     * @return all values that are no aggregates; empty without aggregates
     */
    public List<SelectedValue> groupBy() {
        boolean grouped = !having.isEmpty()
                || values.stream().anyMatch(SelectedValue::isAggregate)
                || orderBy.stream().anyMatch(term -> term.value().isAggregate());
        return grouped ? values.stream().filter(value -> !value.isAggregate()).toList() : List.of();
    }
}
