package dev.cormorant.sql.ast;

import dev.cormorant.query.Derivation;

/**
 * What stands on the left of a comparison and in an order. Immutable.
 */
public sealed interface Operand permits Column, Operand.Derived {
    /**
     * Something computed from a column.
     *
     * @param column the column
     * @param derivation what is computed; of a JSON member, only what it is read as counts
     * @param slot the parameter that is the way to a JSON member; -1 for all else
     */
    record Derived(Column column, Derivation derivation, int slot) implements Operand {}
}
