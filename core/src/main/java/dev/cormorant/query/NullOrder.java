package dev.cormorant.query;

/**
 * Where nulls stand in an order.
 */
public enum NullOrder {
    /** Wherever the database puts them. */
    DEFAULT,
    /** Before all values. */
    FIRST,
    /** After all values. */
    LAST
}
