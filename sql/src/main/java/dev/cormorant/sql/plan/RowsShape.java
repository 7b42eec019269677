package dev.cormorant.sql.plan;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import java.util.List;

/**
 * What of a statement that writes rows decides its text.
 *
 * @param kind what it does
 * @param entity to which rows
 * @param columns the columns that get values
 * @param keys the columns that find a row
 * @param others the columns that it answers with, or that an upsert sets
 * @param rows how many rows it writes at once
 */
record RowsShape(
        Kind kind,
        EntityMetadata<?> entity,
        List<ColumnMetadata> columns,
        List<ColumnMetadata> keys,
        List<ColumnMetadata> others,
        int rows) {

    /** What a statement does to rows. */
    enum Kind {
        /** Inserts them. */
        INSERT,
        /** Updates each by its key. */
        UPDATE,
        /** Inserts them, or updates those that are there. */
        UPSERT
    }
}
