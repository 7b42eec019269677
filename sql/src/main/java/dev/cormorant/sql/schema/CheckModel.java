package dev.cormorant.sql.schema;

/**
 * A check constraint. Role: use.
 *
 * @param name its name; empty if it has none
 * @param expression the condition, without the parentheses around it
 */
public record CheckModel(String name, String expression) {}
