package dev.cormorant.sql.schema;

import dev.cormorant.metadata.TableName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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
        diff.views().dropped().forEach(view -> out.add(helper.getDropViewSQL(view)));
        diff.namespaces().forEach(namespace -> out.add(helper.getCreateNamespaceSQL(namespace)));
        diff.enums().created().forEach(type -> out.add(helper.getCreateEnumSQL(type)));
        diff.enums().changed().forEach(change -> out.addAll(helper.getAlterEnumSQL(change)));
        diff.sequences().added().forEach(sequence -> out.add(helper.getCreateSequenceSQL(sequence)));
        if (later) {
            diff.changed().forEach(this::dropForeignKeys);
        }
        TableOrder.of(diff.tables().added()).sorted().forEach(this::create);
        dropTables(diff.tables().dropped());
        diff.changed().forEach(this::change);
        if (later) {
            diff.tables().added().forEach(table -> addForeignKeys(table.name(), table.foreignKeys()));
            diff.changed()
                    .forEach(change ->
                            addForeignKeys(change.table(), change.foreignKeys().added()));
        }
        diff.sequences().dropped().forEach(sequence -> out.add(helper.getDropSequenceSQL(sequence)));
        diff.enums().dropped().forEach(type -> out.add(helper.getDropEnumSQL(type)));
        diff.views().added().forEach(view -> out.add(helper.getCreateViewSQL(view)));
        return new SchemaScript(relaxed, out);
    }

    SchemaScript drop(SchemaModel found) {
        List<ViewModel> views = new ViewOrder(found.views()).sorted();
        Collections.reverse(views);
        views.forEach(view -> out.add(helper.getDropViewSQL(view)));
        dropTables(found.tables());
        found.sequences().forEach(sequence -> out.add(helper.getDropSequenceSQL(sequence)));
        found.enums().forEach(type -> out.add(helper.getDropEnumSQL(type)));
        return new SchemaScript(relaxed, out);
    }

    SchemaScript clear(SchemaModel mapped) {
        return new SchemaScript(false, new ClearPlan(helper, mapped).statements());
    }

    private void dropTables(List<TableModel> tables) {
        TableOrder order = TableOrder.of(tables);
        if (order.hasCycleOfSeveral() && helper.supportsAddingConstraints()) {
            tables.forEach(this::dropForeignKeys);
        }
        relaxed |= order.hasCycleOfSeveral() && !helper.supportsAddingConstraints();
        order.reversed().forEach(table -> out.add(helper.getDropTableSQL(table.name())));
    }

    private void change(TableChange change) {
        relaxed |= helper.rebuildsTable(change);
        out.addAll(helper.getAlterTableSQL(change));
    }

    private void create(TableModel table) {
        TableName name = table.name();
        out.add(helper.getCreateTableSQL(table));
        table.indexes().forEach(index -> out.add(helper.getCreateIndexSQL(name, index)));
        if (helper.supportsComments() && !helper.hasInlineComments()) {
            comment(table);
        }
    }

    private void comment(TableModel table) {
        if (table.comment() != null) {
            out.add(helper.getTableCommentSQL(table.name(), table.comment()));
        }
        for (ColumnModel column : table.columns()) {
            String comment = column.details().comment();
            if (comment != null) {
                out.add(helper.getColumnCommentSQL(table.name(), column.name(), comment));
            }
        }
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
}
