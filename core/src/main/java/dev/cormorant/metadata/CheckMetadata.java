package dev.cormorant.metadata;

/**
 * A condition that the database holds all rows of a table to.
 *
 * @param name its name, or empty to let the naming strategy make one
 * @param condition SQL, without parentheses around it
 */
public record CheckMetadata(String name, String condition) {}
