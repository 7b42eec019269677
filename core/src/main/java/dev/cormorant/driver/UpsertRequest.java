package dev.cormorant.driver;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import java.util.List;

/**
 * Asks to insert rows of one shape, and to update those that are already there.
 *
 * @param entity what to write
 * @param columns the columns that get values
 * @param rows the values, column by column in the order of {@code columns}
 * @param conflict the columns by which a row is recognised: the primary key, or a unique constraint
 * @param update the columns that are set when the row is there; empty to leave it alone
 */
public record UpsertRequest(
        EntityMetadata<?> entity,
        List<ColumnMetadata> columns,
        RowSource rows,
        List<ColumnMetadata> conflict,
        List<ColumnMetadata> update) {}
