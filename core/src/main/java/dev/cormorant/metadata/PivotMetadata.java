package dev.cormorant.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table of a many-to-many relation, seen from one of its sides.
 *
 * @param schema its schema, or null for the default one
 * @param table its name
 * @param ownerColumns what points at the entity of this side, one for each column of its primary key
 * @param targetColumns what points at the entity of the other side, likewise
 * @param ownerKey what the mapping says about the foreign key to the entity of this side
 * @param targetKey what it says about that to the other side
 * @param list where the links are kept instead, by databases that keep them inside the owning side
 */
public record PivotMetadata(
        @Nullable String schema,
        String table,
        List<ColumnMetadata> ownerColumns,
        List<ColumnMetadata> targetColumns,
        ForeignKeyMetadata ownerKey,
        ForeignKeyMetadata targetKey,
        LinkList list) {
    /**
     * The same table seen from the other side.
     *
     * @return a pivot with its two column lists exchanged
     */
    public PivotMetadata reversed() {
        return new PivotMetadata(schema, table, targetColumns, ownerColumns, targetKey, ownerKey, list.reversed());
    }
}
