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
 * @param triggers its triggers
 * @param notes what stands at its end
 */
public record TableModel(
        TableName name,
        List<ColumnModel> columns,
        PrimaryKeyModel primaryKey,
        List<IndexModel> indexes,
        List<ForeignKeyModel> foreignKeys,
        List<CheckModel> checks,
        List<TriggerModel> triggers,
        TableNotes notes) {

    /**
     * Makes it so that it can't change.
     *
     * @param name where it is
     * @param columns its columns in order
     * @param primaryKey its primary key
     * @param indexes its indexes and unique constraints, without the one behind the primary key
     * @param foreignKeys its foreign keys
     * @param checks its check constraints
     * @param triggers its triggers
     * @param notes what stands at its end
     */
    public TableModel {
        columns = List.copyOf(columns);
        indexes = List.copyOf(indexes);
        foreignKeys = List.copyOf(foreignKeys);
        checks = List.copyOf(checks);
        triggers = List.copyOf(triggers);
    }

    /**
     * A table with nothing at its end.
     *
     * @param name where it is
     * @param columns its columns in order
     * @param primaryKey its primary key
     * @param indexes its indexes and unique constraints, without the one behind the primary key
     * @param foreignKeys its foreign keys
     * @param checks its check constraints
     * @param triggers its triggers
     */
    public TableModel(
            TableName name,
            List<ColumnModel> columns,
            PrimaryKeyModel primaryKey,
            List<IndexModel> indexes,
            List<ForeignKeyModel> foreignKeys,
            List<CheckModel> checks,
            List<TriggerModel> triggers) {
        this(name, columns, primaryKey, indexes, foreignKeys, checks, triggers, TableNotes.NONE);
    }

    /**
     * A table of which nothing is known but where it is.
     *
     * @param name its name
     * @return a model without columns
     */
    public static TableModel named(TableName name) {
        return new TableModel(
                name, List.of(), new PrimaryKeyModel(null, List.of()), List.of(), List.of(), List.of(), List.of());
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

    /**
     * The comment on the table.
     *
     * @return what it is for, or null
     */
    public @Nullable String comment() {
        return notes.comment();
    }

    /**
     * The partitions into which its rows are sorted.
     *
     * @return the partitions; none if it is not partitioned
     */
    public List<PartitionModel> partitions() {
        PartitioningModel partitioning = notes.partitioning();
        return partitioning == null ? List.of() : partitioning.partitions();
    }

    /**
     * The same with other indexes.
     *
     * @param others the indexes
     * @return a model
     */
    public TableModel withIndexes(List<IndexModel> others) {
        return new TableModel(name, columns, primaryKey, others, foreignKeys, checks, triggers, notes);
    }

    /**
     * The same with other foreign keys.
     *
     * @param others the foreign keys
     * @return a model
     */
    public TableModel withForeignKeys(List<ForeignKeyModel> others) {
        return new TableModel(name, columns, primaryKey, indexes, others, checks, triggers, notes);
    }

    /**
     * The same with other checks.
     *
     * @param others the checks
     * @return a model
     */
    public TableModel withChecks(List<CheckModel> others) {
        return new TableModel(name, columns, primaryKey, indexes, foreignKeys, others, triggers, notes);
    }

    /**
     * The same with other triggers.
     *
     * @param others the triggers
     * @return a model
     */
    public TableModel withTriggers(List<TriggerModel> others) {
        return new TableModel(name, columns, primaryKey, indexes, foreignKeys, checks, others, notes);
    }

    /**
     * The same with something else at its end.
     *
     * @param others what stands there
     * @return a model
     */
    public TableModel withNotes(TableNotes others) {
        return new TableModel(name, columns, primaryKey, indexes, foreignKeys, checks, triggers, others);
    }

    /**
     * The same with other columns.
     *
     * @param others the columns
     * @return a model
     */
    public TableModel withColumns(List<ColumnModel> others) {
        return new TableModel(name, others, primaryKey, indexes, foreignKeys, checks, triggers, notes);
    }
}
