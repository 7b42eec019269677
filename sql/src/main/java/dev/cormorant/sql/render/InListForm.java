package dev.cormorant.sql.render;

/**
 * How the values of an {@code in} are bound, so that few statements serve lists of all lengths.
 */
public enum InListForm {
    /** A parameter for each value; there are few lengths, filled up with the last value. */
    PADDED,
    /** One parameter that is an array of all values; lists of several columns are {@link #PADDED} all the same. */
    ARRAY_PARAMETER
}
