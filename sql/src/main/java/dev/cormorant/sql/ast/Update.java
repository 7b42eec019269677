package dev.cormorant.sql.ast;

import dev.cormorant.metadata.TableName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An update. Its first parameters are the new values, in the order of the columns.
 *
 * @param table what to update
 * @param columns the columns to set, at least one
 * @param where the condition, or null for all rows
 */
public record Update(
        TableName table, List<String> columns, @Nullable Predicate where) implements SqlStatement {
    /**
     * Checks the parts and copies the lists.
     *
     * @param table what to update
     * @param columns the columns to set, at least one
     * @param where the condition, or null for all rows
     */
    public Update {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("An update needs a column.");
        }
    }
}
