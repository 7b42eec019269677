package dev.cormorant.sql.schema;

import dev.cormorant.metadata.TableName;

/**
 * A view. Role: use.
 *
 * @param name where it is
 * @param sql the query that it stands for, without a semicolon
 * @param materialized whether its rows are kept
 */
public record ViewModel(TableName name, String sql, boolean materialized) {}
