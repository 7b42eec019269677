package dev.cormorant.metadata;

/**
 * What makes the values of a generated column.
 *
 * @param sql the expression, without parentheses around it
 * @param stored whether the values are kept in the table
 */
public record ColumnExpression(String sql, boolean stored) {}
