package dev.cormorant.query;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import java.util.List;

/**
 * A column as seen from the entity of a request: the to-one relations to walk, then the column. Immutable.
 *
 * @param joins the owning or inverse to-one relations from the entity to the column's table; empty for its own table
 * @param column the column
 */
public record ColumnPath(List<ReferenceMetadata> joins, ColumnMetadata column) {
    /**
     * A column of the entity's own table.
     *
     * @param column the column
     * @return a path without joins
     */
    public static ColumnPath of(ColumnMetadata column) {
        return new ColumnPath(List.of(), column);
    }
}
