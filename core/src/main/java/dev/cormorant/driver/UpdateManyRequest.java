package dev.cormorant.driver;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import java.util.List;

/**
 * Asks to update many rows, each found by its own key, all with the same columns.
 *
 * @param entity what to update
 * @param columns the columns to set, at least one
 * @param keys the columns that find a row by equality: the primary key, and the version if there is one
 * @param rows the values: for each row first those of {@code columns}, then those of {@code keys}; never null for keys
 */
public record UpdateManyRequest(
        EntityMetadata<?> entity, List<ColumnMetadata> columns, List<ColumnMetadata> keys, RowSource rows) {}
