package dev.cormorant.sql.ast;

import dev.cormorant.query.NullOrder;

/**
 * One key of an order.
 *
 * @param column what to order by
 * @param descending whether the greatest comes first
 * @param nulls where nulls stand
 */
public record OrderItem(Column column, boolean descending, NullOrder nulls) {}
