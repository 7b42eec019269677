package dev.cormorant.sql.ast;

import dev.cormorant.metadata.TableName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An insert of one or several rows. Its parameters are the values, row by row.
 *
 * @param table where to
 * @param columns the columns that get values; none for a row of defaults
 * @param rows how many rows, at least one; exactly one if there are no columns
 * @param conflict what happens to a row that is there, or null for an error
 * @param returning the columns that it answers with
 */
public record Insert(
        TableName table,
        List<String> columns,
        int rows,
        @Nullable Conflict conflict,
        List<String> returning) implements SqlStatement {
    /**
     * Checks the parts and copies the lists.
     *
     * @param table where to
     * @param columns the columns that get values; none for a row of defaults
     * @param rows how many rows, at least one; exactly one if there are no columns
     * @param conflict what happens to a row that is there, or null for an error
     * @param returning the columns that it answers with
     */
    public Insert {
        columns = List.copyOf(columns);
        returning = List.copyOf(returning);
        if (rows < 1 || (columns.isEmpty() && rows > 1)) {
            throw new IllegalArgumentException("An insert needs rows, and several rows need columns.");
        }
    }

    /**
     * What happens to a row that is there already.
     *
     * @param columns the columns by which it is recognised; none for any constraint
     * @param update the columns that are set to the new values; none to leave it alone
     */
    public record Conflict(List<String> columns, List<String> update) {
        /**
         * Checks the parts and copies the lists.
         *
         * @param columns the columns by which it is recognised; none for any constraint
         * @param update the columns that are set to the new values; none to leave it alone
         */
        public Conflict {
            columns = List.copyOf(columns);
            update = List.copyOf(update);
            if (columns.isEmpty() && !update.isEmpty()) {
                throw new IllegalArgumentException("An upsert that updates must say what it recognises rows by.");
            }
        }
    }
}
