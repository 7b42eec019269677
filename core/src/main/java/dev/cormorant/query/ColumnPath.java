package dev.cormorant.query;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.type.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column as seen from the entity of a request: the to-one relations to walk, then the column, then what is computed
 * from it. Immutable.
 *
 * @param joins the owning or inverse to-one relations from the entity to the column's table; empty for its own table
 * @param column the column
 * @param derivation what is computed from the column, or null for its value
 */
public record ColumnPath(
        List<ReferenceMetadata> joins,
        ColumnMetadata column,
        @Nullable Derivation derivation) {
    /**
     * A column behind relations.
     *
     * @param joins the relations
     * @param column the column
     */
    public ColumnPath(List<ReferenceMetadata> joins, ColumnMetadata column) {
        this(joins, column, null);
    }

    /**
     * A column of the entity's own table.
     *
     * @param column the column
     * @return a path without joins
     */
    public static ColumnPath of(ColumnMetadata column) {
        return new ColumnPath(List.of(), column, null);
    }

    /**
     * How values to compare it with are bound.
     *
     * @return the type of the column, or of what is computed from it
     */
    public Type<?> type() {
        return derivation == null ? column.type() : derivation.type();
    }

    ColumnPath with(Derivation other) {
        return new ColumnPath(joins, column, other);
    }

    /** The column as messages name it. */
    String described() {
        return column + PropertyPath.describe(derivation);
    }
}
