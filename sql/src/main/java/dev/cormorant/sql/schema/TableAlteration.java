package dev.cormorant.sql.schema;

import dev.cormorant.metadata.TableName;
import java.util.ArrayList;
import java.util.List;

/** Writes the statements that change one table in place. Not thread-safe. */
final class TableAlteration {
    private final SchemaHelper helper;
    private final TableChange change;
    private final TableName table;
    private final List<String> out = new ArrayList<>();

    TableAlteration(SchemaHelper helper, TableChange change) {
        this.helper = helper;
        this.change = change;
        this.table = change.table();
    }

    List<String> statements() {
        change.indexes().dropped().forEach(index -> out.add(helper.getDropIndexSQL(table, index)));
        change.checks().dropped().forEach(check -> out.add(helper.getDropConstraintSQL(table, check.name())));
        if (change.changesPrimaryKey() && !change.from().primaryKey().columns().isEmpty()) {
            out.add(helper.getDropConstraintSQL(table, primaryKeyName()));
        }
        alterColumns();
        if (change.changesPrimaryKey()) {
            out.add("alter table " + helper.vocabulary().quoteTable(table) + " add "
                    + helper.getPrimaryKeyClause(change.to().primaryKey()));
        }
        change.checks()
                .added()
                .forEach(check -> out.add("alter table " + helper.vocabulary().quoteTable(table) + " add "
                        + helper.getCheckClause(check)));
        change.indexes().added().forEach(index -> out.add(helper.getCreateIndexSQL(table, index)));
        return out;
    }

    private void alterColumns() {
        ColumnChanges columns = change.columns();
        columns.renamed().forEach(rename -> out.add(helper.getRenameColumnSQL(table, rename)));
        columns.dropped().forEach(column -> out.add(helper.getDropColumnSQL(table, column.name())));
        columns.added().forEach(column -> out.add(helper.getAddColumnSQL(table, column)));
        columns.changed().forEach(column -> out.addAll(helper.getAlterColumnSQL(table, column)));
    }

    private String primaryKeyName() {
        String name = change.from().primaryKey().name();
        return name != null ? name : table.name() + "_pkey";
    }
}
