package dev.cormorant.query;

/**
 * How many elements of a to-many relation must satisfy a filter.
 */
public enum Quantifier {
    /** At least one. */
    ANY,
    /** Not one. */
    NONE,
    /** Each one; an empty relation satisfies it. */
    EVERY
}
