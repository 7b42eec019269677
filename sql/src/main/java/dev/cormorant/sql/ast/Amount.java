package dev.cormorant.sql.ast;

/** A number of rows. */
public sealed interface Amount {
    /**
     * A number that is bound.
     *
     * @param slot the parameter
     */
    record Bound(int slot) implements Amount {}

    /**
     * A number that never changes.
     *
     * @param rows the number
     */
    record Fixed(int rows) implements Amount {}
}
