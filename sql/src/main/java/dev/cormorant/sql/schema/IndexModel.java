package dev.cormorant.sql.schema;

import java.util.List;

/**
 * An index, or a unique constraint in the form of an index. Role: use.
 *
 * @param name its name
 * @param columns its columns in order
 * @param unique whether their values are unique together
 */
public record IndexModel(String name, List<String> columns, boolean unique) {
    /**
     * Makes it so that it can't change.
     *
     * @param name its name
     * @param columns its columns in order
     * @param unique whether their values are unique together
     */
    public IndexModel {
        columns = List.copyOf(columns);
    }
}
