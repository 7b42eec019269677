package dev.cormorant.sql.schema;

import dev.cormorant.metadata.RoutineMetadata;
import dev.cormorant.metadata.TableName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Puts the statements of a change into an order in which they succeed. Makes one script; not thread-safe. */
final class SchemaPlan {
    private final SchemaHelper helper;
    private final List<String> out = new ArrayList<>();
    private final List<TableName> madeAnew = new ArrayList<>();
    private boolean relaxed;

    SchemaPlan(SchemaHelper helper) {
        this.helper = helper;
    }

    SchemaScript update(SchemaDiff diff) {
        dropRoutines(diff.routines().dropped());
        diff.viewTriggers().dropped().forEach(this::drop);
        diff.views().dropped().forEach(view -> out.add(helper.getDropViewSQL(view)));
        diff.changed().forEach(this::dropTriggers);
        diff.namespaces().forEach(namespace -> out.add(helper.getCreateNamespaceSQL(namespace)));
        diff.enums().created().forEach(type -> out.add(helper.getCreateEnumSQL(type)));
        diff.enums().changed().forEach(change -> out.addAll(helper.getAlterEnumSQL(change)));
        diff.sequences().added().forEach(sequence -> out.add(helper.getCreateSequenceSQL(sequence)));
        changeTables(diff);
        diff.sequences().dropped().forEach(sequence -> out.add(helper.getDropSequenceSQL(sequence)));
        diff.enums().dropped().forEach(type -> out.add(helper.getDropEnumSQL(type)));
        diff.views().added().forEach(view -> out.add(helper.getCreateViewSQL(view)));
        diff.viewTriggers().added().forEach(this::create);
        diff.routines().added().forEach(routine -> out.add(helper.getCreateRoutineSQL(routine)));
        return new SchemaScript(relaxed, out).makingAnew(madeAnew);
    }

    private void changeTables(SchemaDiff diff) {
        boolean later = helper.supportsForeignKeys() && helper.supportsAddingConstraints();
        if (later) {
            diff.changed().forEach(this::dropForeignKeys);
        }
        TableOrder.of(diff.tables().added()).sorted().forEach(this::create);
        dropTables(diff.tables().dropped());
        diff.changed().forEach(this::change);
        if (later) {
            diff.tables().added().forEach(table -> addForeignKeys(table.name(), table.foreignKeys()));
            diff.changed().forEach(this::addForeignKeys);
        }
        diff.tables().added().forEach(table -> createTriggers(table.name(), table.triggers()));
        diff.changed().forEach(this::createTriggers);
    }

    SchemaScript drop(SchemaModel found, List<String> emptied) {
        dropRoutines(found.routines());
        List<ViewModel> views = new ViewOrder(found.views()).sorted();
        Collections.reverse(views);
        views.stream().flatMap(ViewTrigger::of).forEach(this::drop);
        views.forEach(view -> out.add(helper.getDropViewSQL(view)));
        dropTables(found.tables());
        found.sequences().forEach(sequence -> out.add(helper.getDropSequenceSQL(sequence)));
        found.enums().forEach(type -> out.add(helper.getDropEnumSQL(type)));
        emptied.forEach(namespace -> out.add(helper.getDropNamespaceSQL(namespace)));
        return new SchemaScript(relaxed, out);
    }

    SchemaScript clear(SchemaModel mapped, boolean truncate) {
        List<String> truncation = truncate ? helper.getTruncateTablesSQL(mapped.tableNames()) : List.of();
        return truncation.isEmpty()
                ? new SchemaScript(false, new ClearPlan(helper, mapped).statements())
                : new SchemaScript(helper.truncatesUnchecked(), truncation);
    }

    private void dropRoutines(List<RoutineMetadata> routines) {
        routines.forEach(routine -> out.add(helper.getDropRoutineSQL(routine)));
    }

    private void dropTables(List<TableModel> tables) {
        tables.forEach(table -> dropTriggers(table.name(), table.triggers()));
        TableOrder order = TableOrder.of(tables);
        if (order.hasCycleOfSeveral() && helper.supportsAddingConstraints()) {
            tables.forEach(this::dropForeignKeys);
        }
        relaxed |= order.hasCycleOfSeveral() && !helper.supportsAddingConstraints();
        order.reversed().forEach(table -> out.add(helper.getDropTableSQL(table.name())));
    }

    private void change(TableChange change) {
        relaxed |= helper.rebuildsTable(change);
        if (change.repartitions()) {
            madeAnew.add(change.table());
        }
        out.addAll(helper.getAlterTableSQL(change));
    }

    private void create(TableModel table) {
        TableName name = table.name();
        out.add(helper.getCreateTableSQL(table));
        table.partitions().forEach(one -> out.add(helper.getCreatePartitionSQL(name, one)));
        table.indexes().forEach(index -> out.add(helper.getCreateIndexSQL(name, index)));
        out.addAll(helper.getCommentsSQL(table));
    }

    private void dropTriggers(TableChange change) {
        dropTriggers(change.table(), change.triggers().dropped());
    }

    private void dropTriggers(TableName table, List<TriggerModel> triggers) {
        triggers.forEach(trigger -> out.addAll(helper.getDropTriggerSQL(table, trigger)));
    }

    private void createTriggers(TableChange change) {
        createTriggers(change.table(), change.triggers().added());
    }

    private void createTriggers(TableName table, List<TriggerModel> triggers) {
        triggers.forEach(trigger -> out.addAll(helper.getCreateTriggerSQL(table, trigger)));
    }

    private void drop(ViewTrigger one) {
        out.addAll(helper.getDropTriggerSQL(one.view(), one.trigger()));
    }

    private void create(ViewTrigger one) {
        out.addAll(helper.getCreateTriggerSQL(one.view(), one.trigger()));
    }

    private void addForeignKeys(TableChange change) {
        addForeignKeys(change.table(), change.foreignKeys().added());
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
