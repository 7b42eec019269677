package dev.cormorant.metadata;

/** Where rows without a value come in an index. */
public enum NullPlace {
    /** Before all values. */
    FIRST,
    /** After all values. */
    LAST
}
