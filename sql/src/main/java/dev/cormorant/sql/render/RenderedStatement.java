package dev.cormorant.sql.render;

/**
 * The text of a statement, and which of its places each parameter has.
 *
 * @param sql the text, with a question mark for each parameter
 * @param positions for each slot of the syntax tree its place among the question marks, from 0
 */
public record RenderedStatement(String sql, int[] positions) {}
