package dev.cormorant.sql.schema;

import dev.cormorant.metadata.TableName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the statements of a change into an order in which they succeed. Makes one script; not thread-safe. */
final class SchemaPlan {
    private final SchemaHelper helper;
    private final List<String> out = new ArrayList<>();
    private boolean relaxed;

    SchemaPlan(SchemaHelper helper) {
        this.helper = helper;
    }

    SchemaScript update(SchemaDiff diff) {
        boolean later = helper.supportsForeignKeys() && helper.supportsAddingConstraints();
        if (later) {
            diff.changed().forEach(this::dropForeignKeys);
        }
        diff.sequences().forEach(sequence -> out.add(helper.getCreateSequenceSQL(sequence)));
        TableOrder.of(diff.created()).sorted().forEach(this::create);
        for (TableChange change : diff.changed()) {
            relaxed |= helper.rebuildsTable(change);
            out.addAll(helper.getAlterTableSQL(change));
        }
        if (later) {
            diff.created().forEach(table -> addForeignKeys(table.name(), table.foreignKeys()));
            diff.changed()
                    .forEach(change ->
                            addForeignKeys(change.table(), change.foreignKeys().added()));
        }
        return new SchemaScript(relaxed, out);
    }

    SchemaScript drop(SchemaModel found) {
        TableOrder order = TableOrder.of(found.tables());
        if (order.hasCycleOfSeveral() && helper.supportsAddingConstraints()) {
            found.tables().forEach(this::dropForeignKeys);
        }
        relaxed = order.hasCycleOfSeveral() && !helper.supportsAddingConstraints();
        reversed(order).forEach(table -> out.add(helper.getDropTableSQL(table.name())));
        found.sequences().forEach(sequence -> out.add(helper.getDropSequenceSQL(sequence)));
        return new SchemaScript(relaxed, out);
    }

    /** Where tables point at each other in a circle, foreign keys that may be null are made null first. */
    SchemaScript clear(SchemaModel found) {
        List<TableName> order = new ArrayList<>();
        deleteOrder(found).forEach(table -> order.add(table.name()));
        for (TableModel table : found.tables()) {
            for (ForeignKeyModel key : table.foreignKeys()) {
                int target = order.indexOf(key.target());
                if (target >= 0 && target <= order.indexOf(table.name())) {
                    detach(table, key);
                }
            }
        }
        order.forEach(table -> out.add("delete from " + helper.vocabulary().quoteTable(table)));
        return new SchemaScript(false, out);
    }

    private static List<TableModel> deleteOrder(SchemaModel found) {
        TableOrder order = TableOrder.of(found.tables());
        return reversed(
                order.hasCycleOfSeveral()
                        ? TableOrder.of(found.tables().stream()
                                .map(SchemaPlan::withRequiredKeys)
                                .toList())
                        : order);
    }

    private static TableModel withRequiredKeys(TableModel table) {
        List<ForeignKeyModel> required = table.foreignKeys().stream()
                .filter(key -> key.columns().stream().allMatch(column -> isRequired(table.find(column))))
                .toList();
        return new TableModel(
                table.name(),
                table.columns(),
                table.primaryKey(),
                table.indexes(),
                required,
                table.checks(),
                table.attachments());
    }

    private static boolean isRequired(@Nullable ColumnModel column) {
        return column != null && !column.nullable();
    }

    private void detach(TableModel table, ForeignKeyModel key) {
        for (String column : key.columns()) {
            ColumnModel model = table.find(column);
            if (model != null && model.nullable()) {
                out.add("update " + helper.vocabulary().quoteTable(table.name()) + " set "
                        + helper.vocabulary().quoteIdentifier(column) + " = null");
            }
        }
    }

    private void create(TableModel table) {
        out.add(helper.getCreateTableSQL(table));
        table.indexes().forEach(index -> out.add(helper.getCreateIndexSQL(table.name(), index)));
    }

    private void addForeignKeys(TableName table, List<ForeignKeyModel> keys) {
        keys.forEach(key -> out.add(helper.getAddForeignKeySQL(table, key)));
    }

    private void dropForeignKeys(TableChange change) {
        change.foreignKeys().dropped().forEach(key -> out.add(helper.getDropForeignKeySQL(change.table(), key)));
    }

    private void dropForeignKeys(TableModel table) {
        table.foreignKeys().forEach(key -> out.add(helper.getDropForeignKeySQL(table.name(), key)));
    }

    private static List<TableModel> reversed(TableOrder order) {
        List<TableModel> tables = order.sorted();
        Collections.reverse(tables);
        return tables;
    }
}
