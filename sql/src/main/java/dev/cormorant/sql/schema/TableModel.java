package dev.cormorant.sql.schema;

import dev.cormorant.metadata.TableName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table. Role: use.
 *
 * @param name where it is
 * @param columns its columns in order
 * @param primaryKey its primary key
 * @param indexes its indexes and unique constraints, without the one behind the primary key
 * @param foreignKeys its foreign keys
 * @param checks its check constraints
 * @param attachments the statements that make again what hangs on a found table and has no model, such as triggers
 */
public record TableModel(
        TableName name,
        List<ColumnModel> columns,
        PrimaryKeyModel primaryKey,
        List<IndexModel> indexes,
        List<ForeignKeyModel> foreignKeys,
        List<CheckModel> checks,
        List<String> attachments) {

    /**
     * Makes it so that it can't change.
     *
     * @param name where it is
     * @param columns its columns in order
     * @param primaryKey its primary key
     * @param indexes its indexes and unique constraints, without the one behind the primary key
     * @param foreignKeys its foreign keys
     * @param checks its check constraints
     * @param attachments the statements that make again what hangs on a found table and has no model, such as triggers
     */
    public TableModel {
        columns = List.copyOf(columns);
        indexes = List.copyOf(indexes);
        foreignKeys = List.copyOf(foreignKeys);
        checks = List.copyOf(checks);
        attachments = List.copyOf(attachments);
    }

    /**
     * Finds a column.
     *
     * @param column its name
     * @return the column, or null
     */
    public @Nullable ColumnModel find(String column) {
        for (ColumnModel candidate : columns) {
            if (candidate.name().equals(column)) {
                return candidate;
            }
        }
        return null;
    }

    /**
     * Finds the foreign key that a column belongs to.
     *
     * @param column its name
     * @return the first such foreign key, or null
     */
    public @Nullable ForeignKeyModel foreignKeyOf(String column) {
        for (ForeignKeyModel key : foreignKeys) {
            if (key.columns().contains(column)) {
                return key;
            }
        }
        return null;
    }
}
