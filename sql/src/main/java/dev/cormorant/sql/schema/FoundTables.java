package dev.cormorant.sql.schema;

import dev.cormorant.metadata.TableName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Puts tables together out of what a database reports row by row: first the tables, then their parts in any order. Parts of
 * tables that were not reported are left out. Role: use, in the reader of a {@link SchemaHelper}. Not thread-safe.
 */
public final class FoundTables {
    private final Map<TableName, Parts> tables = new LinkedHashMap<>();

    /** Makes one without tables. */
    public FoundTables() {}

    /**
     * Adds a table.
     *
     * @param name where it is
     * @param notes what stands at its end
     */
    public void add(TableName name, TableNotes notes) {
        tables.put(name, new Parts(notes));
    }

    /**
     * Adds a column behind those that are there.
     *
     * @param table where the table is
     * @param column the column
     */
    public void add(TableName table, ColumnModel column) {
        to(table, parts -> parts.columns.add(column));
    }

    /**
     * Adds a primary key, or the next columns of one.
     *
     * @param table where the table is
     * @param key the key
     */
    public void add(TableName table, PrimaryKeyModel key) {
        to(
                table,
                parts -> parts.primaryKey =
                        new PrimaryKeyModel(key.name(), joined(parts.primaryKey.columns(), key.columns())));
    }

    /**
     * Adds an index, or the next parts of one.
     *
     * @param table where the table is
     * @param index the index; those of the same name are one
     */
    public void add(TableName table, IndexModel index) {
        to(table, parts -> parts.indexes.merge(index.name(), index, FoundTables::joined));
    }

    /**
     * Adds a foreign key, or the next columns of one.
     *
     * @param table where the table is
     * @param key the foreign key; those of the same name are one
     */
    public void add(TableName table, ForeignKeyModel key) {
        to(
                table,
                parts -> parts.foreignKeys.merge(
                        key.name(),
                        key,
                        (known, next) -> known.over(
                                joined(known.columns(), next.columns()),
                                joined(known.targetColumns(), next.targetColumns()))));
    }

    /**
     * Adds a check.
     *
     * @param table where the table is
     * @param check the check
     */
    public void add(TableName table, CheckModel check) {
        to(table, parts -> parts.checks.add(check));
    }

    /**
     * Adds a trigger.
     *
     * @param table where the table is
     * @param trigger the trigger
     */
    public void add(TableName table, TriggerModel trigger) {
        to(table, parts -> parts.triggers.add(trigger));
    }

    /**
     * What was put together.
     *
     * @return one model for each table, in their order
     */
    public List<TableModel> models() {
        List<TableModel> models = new ArrayList<>();
        tables.forEach((name, parts) -> models.add(new TableModel(
                name,
                parts.columns,
                parts.primaryKey,
                List.copyOf(parts.indexes.values()),
                List.copyOf(parts.foreignKeys.values()),
                parts.checks,
                parts.triggers,
                parts.notes)));
        return models;
    }

    private void to(TableName table, Consumer<Parts> change) {
        Parts parts = tables.get(table);
        if (parts != null) {
            change.accept(parts);
        }
    }

    private static IndexModel joined(IndexModel known, IndexModel next) {
        IndexForm form = known.form();
        return new IndexModel(
                known.name(),
                joined(known.parts(), next.parts()),
                known.unique(),
                form.over(form.where(), joined(form.include(), next.form().include())));
    }

    private static <T> List<T> joined(List<T> first, List<T> next) {
        List<T> all = new ArrayList<>(first);
        all.addAll(next);
        return all;
    }

    /** What is known of one table. */
    private static final class Parts {
        private final TableNotes notes;
        private final List<ColumnModel> columns = new ArrayList<>();
        private PrimaryKeyModel primaryKey = new PrimaryKeyModel(null, List.of());
        private final Map<String, IndexModel> indexes = new LinkedHashMap<>();
        private final Map<String, ForeignKeyModel> foreignKeys = new LinkedHashMap<>();
        private final List<CheckModel> checks = new ArrayList<>();
        private final List<TriggerModel> triggers = new ArrayList<>();

        Parts(TableNotes notes) {
            this.notes = notes;
        }
    }
}
