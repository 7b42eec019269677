package dev.cormorant.sql.schema;

import dev.cormorant.metadata.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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
 * @param triggers what happens to its triggers
 * @param renamedIndexes indexes that get another name and stay otherwise as they are
 */
public record TableChange(
        TableModel from,
        TableModel to,
        ColumnChanges columns,
        Replacement<IndexModel> indexes,
        Replacement<ForeignKeyModel> foreignKeys,
        Replacement<CheckModel> checks,
        Replacement<TriggerModel> triggers,
        List<IndexRename> renamedIndexes) {
    /**
     * Makes it so that it can't change.
     *
     * @param from the table as it is
     * @param to the table as it shall be
     * @param columns what happens to its columns
     * @param indexes what happens to its indexes
     * @param foreignKeys what happens to its foreign keys
     * @param checks what happens to its checks
     * @param triggers what happens to its triggers
     * @param renamedIndexes indexes that get another name and stay otherwise as they are
     */
    public TableChange {
        renamedIndexes = List.copyOf(renamedIndexes);
    }

    /**
     * The same with another replacement of indexes.
     *
     * @param others the indexes that go and come
     * @return a change
     */
    public TableChange withIndexes(Replacement<IndexModel> others) {
        return new TableChange(from, to, columns, others, foreignKeys, checks, triggers, renamedIndexes);
    }

    /**
     * The same with other changes of columns.
     *
     * @param others what happens to the columns
     * @return a change
     */
    public TableChange withColumns(ColumnChanges others) {
        return new TableChange(from, to, others, indexes, foreignKeys, checks, triggers, renamedIndexes);
    }

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
     * Tells whether the comment on the table changes.
     *
     * @return true if it does
     */
    public boolean changesComment() {
        return !Objects.equals(from.comment(), to.comment());
    }

    /**
     * Tells whether rows have to be sorted into partitions anew, which takes another table.
     *
     * @return true if more changes than that partitions come
     */
    public boolean repartitions() {
        PartitioningModel now = from.notes().partitioning();
        PartitioningModel then = to.notes().partitioning();
        if (now == null || then == null) {
            return (now == null) != (then == null);
        }
        return !now.over(columns.renamed(now.columns())).isWithin(then)
                || columns.changed().stream()
                        .anyMatch(column -> column.definition()
                                && then.columns().contains(column.to().name()));
    }

    /**
     * The partitions that come while all that are there stay.
     *
     * @return none if rows have to be sorted anew
     */
    public List<PartitionModel> addedPartitions() {
        PartitioningModel now = from.notes().partitioning();
        PartitioningModel then = to.notes().partitioning();
        if (now == null || then == null || repartitions()) {
            return List.of();
        }
        return then.partitions().stream()
                .filter(one -> !now.partitions().contains(one))
                .toList();
    }

    /** The same for a table that is made anew: all that hangs on it goes and comes. */
    TableChange anew() {
        return new TableChange(
                from,
                to,
                columns,
                new Replacement<>(from.indexes(), to.indexes()),
                new Replacement<>(from.foreignKeys(), to.foreignKeys()),
                new Replacement<>(from.checks(), to.checks()),
                new Replacement<>(from.triggers(), to.triggers()),
                List.of());
    }

    /** The same with all foreign keys going and coming that point at some tables. */
    TableChange releasing(List<TableName> targets) {
        return new TableChange(
                from,
                to,
                columns,
                indexes,
                new Replacement<>(
                        joined(foreignKeys.dropped(), from.foreignKeys(), targets),
                        joined(foreignKeys.added(), to.foreignKeys(), targets)),
                checks,
                triggers,
                renamedIndexes);
    }

    private static List<ForeignKeyModel> joined(
            List<ForeignKeyModel> some, List<ForeignKeyModel> all, List<TableName> targets) {
        List<ForeignKeyModel> keys = new ArrayList<>(some);
        all.stream()
                .filter(key -> targets.contains(key.target())
                        && some.stream().noneMatch(other -> other.name().equals(key.name())))
                .forEach(keys::add);
        return keys;
    }

    /**
     * Tells whether there is nothing to do.
     *
     * @return true if the tables are the same
     */
    public boolean isEmpty() {
        return columns.isEmpty()
                && renamedIndexes.isEmpty()
                && !changesComment()
                && indexes.isEmpty()
                && foreignKeys.isEmpty()
                && checks.isEmpty()
                && triggers.isEmpty()
                && !repartitions()
                && addedPartitions().isEmpty()
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
