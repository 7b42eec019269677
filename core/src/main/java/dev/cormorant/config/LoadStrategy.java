package dev.cormorant.config;

/**
 * How populated relations are loaded.
 */
public enum LoadStrategy {
    /** To-one relations in the same statement, each to-many relation by one more. */
    BALANCED,
    /** Each relation by one more statement. */
    SELECT_IN
}
