package dev.cormorant.sql.ast;

import dev.cormorant.query.AggregateFunction;
import dev.cormorant.query.Derivation;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the left of a comparison and in an order. Immutable.
 */
public sealed interface Operand permits Column, Operand.Derived, Operand.Aggregated {
    /**
     * Something computed from a column.
     *
     * @param column the column
     * @param derivation what is computed; of a JSON member, only what it is read as counts
     * @param slot the parameter that is the way to a JSON member; -1 for all else
     */
    record Derived(Column column, Derivation derivation, int slot) implements Operand {}

    /**
     * Something computed from many rows.
     *
     * @param function what is computed
     * @param operand of what; null only to count rows
     */
    record Aggregated(AggregateFunction function, @Nullable Operand operand) implements Operand {}
}
