package dev.cormorant.sql.schema;

import java.util.List;

/**
 * What happens to the columns of a table. Role: use.
 *
 * @param renamed columns that get another name and keep their values
 * @param dropped columns that go, with their values
 * @param added columns that come
 * @param changed columns that stay and get another definition
 */
public record ColumnChanges(
        List<ColumnRename> renamed, List<ColumnModel> dropped, List<ColumnModel> added, List<ColumnChange> changed) {
    /**
     * Makes it so that it can't change.
     *
     * @param renamed columns that get another name and keep their values
     * @param dropped columns that go, with their values
     * @param added columns that come
     * @param changed columns that stay and get another definition
     */
    public ColumnChanges {
        renamed = List.copyOf(renamed);
        dropped = List.copyOf(dropped);
        added = List.copyOf(added);
        changed = List.copyOf(changed);
    }

    /**
     * Tells whether all columns stay as they are.
     *
     * @return true if so
     */
    public boolean isEmpty() {
        return renamed.isEmpty() && dropped.isEmpty() && added.isEmpty() && changed.isEmpty();
    }

    /**
     * The new name of a column.
     *
     * @param column its name as it is found
     * @return its name as it is wanted
     */
    public String renamed(String column) {
        for (ColumnRename rename : renamed) {
            if (rename.from().equals(column)) {
                return rename.to();
            }
        }
        return column;
    }

    /**
     * The new names of columns.
     *
     * @param columns their names as they are found
     * @return their names as they are wanted
     */
    public List<String> renamed(List<String> columns) {
        return columns.stream().map(this::renamed).toList();
    }
}
