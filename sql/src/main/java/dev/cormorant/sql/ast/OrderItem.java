package dev.cormorant.sql.ast;

import dev.cormorant.query.NullOrder;
import org.jspecify.annotations.Nullable;

/**
 * One key of an order.
 *
 * @param operand what to order by
 * @param descending whether the greatest comes first
 * @param nulls where nulls stand
 * @param collation the collation, a name that is safe in SQL; null for the column's own
 * @param enumerated whether the values are the texts of an enum
 */
public record OrderItem(
        Operand operand,
        boolean descending,
        NullOrder nulls,
        @Nullable String collation,
        boolean enumerated) {}
