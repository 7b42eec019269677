package dev.cormorant.sql.schema;

/**
 * What makes the values of a generated column. Role: use.
 *
 * @param sql the expression, without the parentheses around it
 * @param stored whether its values are kept in the table rather than made when they are read
 */
public record GeneratedExpression(String sql, boolean stored) {}
