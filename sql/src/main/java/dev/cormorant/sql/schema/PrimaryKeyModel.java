package dev.cormorant.sql.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of a table. Role: use.
 *
 * @param name the name of its constraint, or null if it has none or none is known
 * @param columns its columns in order; empty for a table without a key
 */
public record PrimaryKeyModel(@Nullable String name, List<String> columns) {
    /**
     * Makes it so that it can't change.
     *
     * @param name the name of its constraint, or null if it has none or none is known
     * @param columns its columns in order; empty for a table without a key
     */
    public PrimaryKeyModel {
        columns = List.copyOf(columns);
    }
}
