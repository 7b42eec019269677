package dev.cormorant.sql.ast;

import dev.cormorant.query.Operator;
import java.util.List;

/** A condition. Parameters are numbered slots; a list of values is a run of them. */
public sealed interface Predicate {
    /**
     * A value compared with a parameter.
     *
     * @param operand the value
     * @param operator how
     * @param slot the parameter
     */
    record Comparison(Operand operand, Operator operator, int slot) implements Predicate {}

    /**
     * A value that is one of several parameters.
     *
     * @param operand the value
     * @param firstSlot the first parameter
     * @param size how many there are, at least one
     * @param negated whether it must be none of them
     */
    record InList(Operand operand, int firstSlot, int size, boolean negated) implements Predicate {
        /**
         * Checks the parts and copies the lists.
         *
         * @param operand the value
         * @param firstSlot the first parameter
         * @param size how many there are, at least one
         * @param negated whether it must be none of them
         */
        public InList {
            requireSome(size);
        }
    }

    /**
     * Columns that together are one of several tuples of parameters.
     *
     * @param columns at least two columns
     * @param firstSlot the first parameter; the others follow tuple by tuple
     * @param tuples how many tuples there are, at least one
     */
    record TupleInList(List<Column> columns, int firstSlot, int tuples) implements Predicate {
        /**
         * Checks the parts and copies the lists.
         *
         * @param columns at least two columns
         * @param firstSlot the first parameter; the others follow tuple by tuple
         * @param tuples how many tuples there are, at least one
         */
        public TupleInList {
            columns = List.copyOf(columns);
            requireSome(tuples);
            requireSome(columns.size());
        }
    }

    /**
     * A value that is one of the elements of a single parameter, which is a list.
     *
     * @param operand the value
     * @param slot the parameter
     * @param negated whether it must be none of them
     */
    record InArray(Operand operand, int slot, boolean negated) implements Predicate {}

    /**
     * A value that is null.
     *
     * @param operand the value
     * @param negated whether it must not be
     */
    record NullCheck(Operand operand, boolean negated) implements Predicate {}

    /**
     * Two columns that are equal.
     *
     * @param left one
     * @param right the other
     */
    record SameColumn(Column left, Column right) implements Predicate {}

    /**
     * All of several conditions.
     *
     * @param parts at least one
     */
    record AllOf(List<Predicate> parts) implements Predicate {
        /**
         * Checks the parts and copies the lists.
         *
         * @param parts at least one
         */
        public AllOf {
            parts = List.copyOf(parts);
            requireSome(parts.size());
        }
    }

    /**
     * At least one of several conditions.
     *
     * @param parts at least one
     */
    record AnyOf(List<Predicate> parts) implements Predicate {
        /**
         * Checks the parts and copies the lists.
         *
         * @param parts at least one
         */
        public AnyOf {
            parts = List.copyOf(parts);
            requireSome(parts.size());
        }
    }

    /**
     * The opposite of a condition.
     *
     * @param part the condition
     */
    record Opposite(Predicate part) implements Predicate {}

    /**
     * A query that has at least one row.
     *
     * @param query the query
     */
    record Exists(Select query) implements Predicate {}

    /**
     * Columns that together are one row of a query, which is carried out by itself.
     *
     * @param columns at least one column
     * @param query gives as many columns
     */
    record InQuery(List<Column> columns, Select query) implements Predicate {
        /**
         * Checks the parts and copies the lists.
         *
         * @param columns at least one column
         * @param query gives as many columns
         */
        public InQuery {
            columns = List.copyOf(columns);
            requireSome(columns.size());
        }
    }

    /**
     * A condition that everything or nothing satisfies.
     *
     * @param value whether everything does
     */
    record Constant(boolean value) implements Predicate {}

    private static void requireSome(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("A condition needs at least one part; an empty one is a constant.");
        }
    }
}
