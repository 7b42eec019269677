package dev.cormorant.sql.ast;

import java.util.List;

/** What a select gives. */
public sealed interface Projection {
    /**
     * The values of columns.
     *
     * @param columns at least one
     */
    record Columns(List<Column> columns) implements Projection {
        /**
         * Checks the parts and copies the lists.
         *
         * @param columns at least one
         */
        public Columns {
            if (columns.isEmpty()) {
                throw new IllegalArgumentException("A select needs a column.");
            }
            columns = List.copyOf(columns);
        }
    }

    /**
     * Values of columns, or computed from them.
     *
     * @param operands at least one
     * @param distinct whether equal rows come once
     */
    record Values(List<Operand> operands, boolean distinct) implements Projection {
        /**
         * Checks the parts and copies the lists.
         *
         * @param operands at least one
         * @param distinct whether equal rows come once
         */
        public Values {
            if (operands.isEmpty()) {
                throw new IllegalArgumentException("A select needs a value.");
            }
            operands = List.copyOf(operands);
        }
    }

    /** How many rows there are. */
    record CountRows() implements Projection {}

    /** The number one, where only the existence of a row counts. */
    record One() implements Projection {}
}
