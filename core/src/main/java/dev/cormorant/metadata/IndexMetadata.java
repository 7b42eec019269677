package dev.cormorant.metadata;

import dev.cormorant.entity.Deferral;
import java.util.List;
import java.util.Objects;

/**
 * An index or a unique constraint over columns of an entity's table.
 *
 * @param name its name, or empty to let the naming strategy make one
 * @param parts what it is sorted by, in order
 * @param unique whether their values are unique together
 * @param rules the rest
 */
public record IndexMetadata(String name, List<IndexColumn> parts, boolean unique, IndexRules rules) {
    /**
     * Makes it so that it can't change.
     *
     * @param name its name, or empty to let the naming strategy make one
     * @param parts what it is sorted by, in order
     * @param unique whether their values are unique together
     * @param rules the rest
     */
    public IndexMetadata {
        parts = List.copyOf(parts);
    }

    /**
     * The columns that it is sorted by.
     *
     * @return the columns in order, without expressions
     */
    public List<ColumnMetadata> columns() {
        return parts.stream().map(IndexColumn::column).filter(Objects::nonNull).toList();
    }

    /**
     * Tells whether no two rows of the table share the values of its columns.
     *
     * @return false if it is not unique, is checked later, has expressions, cuts values or leaves rows out
     */
    public boolean isUniqueKey() {
        return unique
                && rules.where().isEmpty()
                && rules.traits().deferral() == Deferral.NONE
                && parts.stream().allMatch(part -> part.column() != null && part.length() == 0);
    }
}
