package dev.cormorant.sql.schema;

import java.util.List;
import java.util.Objects;

/**
 * An index, or a unique constraint. Role: use.
 *
 * @param name its name
 * @param parts its columns and expressions in order
 * @param unique whether their values are unique together
 * @param form what makes it more than a sorted list of all rows
 */
public record IndexModel(String name, List<IndexPart> parts, boolean unique, IndexForm form) {
    /**
     * Makes it so that it can't change.
     *
     * @param name its name
     * @param parts its columns and expressions in order
     * @param unique whether their values are unique together
     * @param form what makes it more than a sorted list of all rows
     */
    public IndexModel {
        parts = List.copyOf(parts);
    }

    /**
     * A plain index over columns.
     *
     * @param name its name
     * @param columns its columns in order
     * @param unique whether their values are unique together
     */
    public IndexModel(String name, List<String> columns, boolean unique) {
        this(name, columns.stream().map(IndexPart::column).toList(), unique, IndexForm.PLAIN);
    }

    /**
     * The columns that it is sorted by.
     *
     * @return its columns in order, without its expressions
     */
    public List<String> columns() {
        return parts.stream().map(IndexPart::column).filter(Objects::nonNull).toList();
    }

    /**
     * Tells whether every row is found through it by its columns alone.
     *
     * @return false if it has expressions or leaves rows out
     */
    public boolean isPlain() {
        return form.where() == null && columns().size() == parts.size();
    }

    IndexModel named(String newName) {
        return new IndexModel(newName, parts, unique, form);
    }
}
