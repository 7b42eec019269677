package dev.cormorant.metadata;

/**
 * The view that an entity stands for.
 *
 * @param sql the query
 * @param materialized whether the database keeps its rows
 */
public record ViewMetadata(String sql, boolean materialized) {}
