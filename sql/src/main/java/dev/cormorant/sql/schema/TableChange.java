package dev.cormorant.sql.schema;

import dev.cormorant.metadata.TableName;
import java.util.List;

/**
 * Everything by which a found table differs from the wanted one. Role: use.
 *
 * <p>All parts but {@code from} and the old names in {@code renamedColumns} speak of columns by their new names.
 *
 * @param from the table as it is
 * @param to the table as it shall be
 * @param columns what happens to its columns
 * @param indexes what happens to its indexes
 * @param foreignKeys what happens to its foreign keys
 * @param checks what happens to its checks
 */
public record TableChange(
        TableModel from,
        TableModel to,
        ColumnChanges columns,
        Replacement<IndexModel> indexes,
        Replacement<ForeignKeyModel> foreignKeys,
        Replacement<CheckModel> checks) {

    /**
     * Where the table is.
     *
     * @return its name
     */
    public TableName table() {
        return to.name();
    }

    /**
     * Tells whether the columns of the primary key change, beyond being renamed.
     *
     * @return true if they do
     */
    public boolean changesPrimaryKey() {
        return !columns.renamed(from.primaryKey().columns())
                .equals(to.primaryKey().columns());
    }

    /**
     * Tells whether there is nothing to do.
     *
     * @return true if the tables are the same
     */
    public boolean isEmpty() {
        return columns.isEmpty()
                && indexes.isEmpty()
                && foreignKeys.isEmpty()
                && checks.isEmpty()
                && !changesPrimaryKey();
    }

    /**
     * Parts of one sort that go and parts that come.
     *
     * @param dropped what is there and not wanted
     * @param added what is wanted and not there
     * @param <T> the sort
     */
    public record Replacement<T>(List<T> dropped, List<T> added) {
        /**
         * Makes it so that it can't change.
         *
         * @param dropped what is there and not wanted
         * @param added what is wanted and not there
         */
        public Replacement {
            dropped = List.copyOf(dropped);
            added = List.copyOf(added);
        }

        /**
         * Tells whether nothing goes and nothing comes.
         *
         * @return true if so
         */
        public boolean isEmpty() {
            return dropped.isEmpty() && added.isEmpty();
        }
    }
}
