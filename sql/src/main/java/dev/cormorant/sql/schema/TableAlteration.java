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
        boolean otherKey = change.changesPrimaryKey();
        change.indexes().dropped().forEach(index -> out.add(helper.getDropIndexSQL(table, index)));
        change.checks().dropped().forEach(check -> out.add(helper.getDropCheckSQL(table, check)));
        if (otherKey && !change.from().primaryKey().columns().isEmpty()) {
            out.add(helper.getDropPrimaryKeySQL(table, change.from().primaryKey()));
        }
        alterColumns();
        if (otherKey && !change.to().primaryKey().columns().isEmpty()) {
            out.add(helper.getAddPrimaryKeySQL(table, change.to().primaryKey()));
        }
        change.checks().added().forEach(check -> out.add(helper.getAddCheckSQL(table, check)));
        change.renamedIndexes().forEach(rename -> out.add(helper.getRenameIndexSQL(table, rename)));
        change.indexes().added().forEach(index -> out.add(helper.getCreateIndexSQL(table, index)));
        change.addedPartitions().forEach(one -> out.add(helper.getCreatePartitionSQL(table, one)));
        if (change.changesComment()) {
            out.add(helper.getTableCommentSQL(table, change.to().comment()));
        }
        return out;
    }

    /** What is made by an expression goes before the columns that it is made of, and comes after them. */
    private void alterColumns() {
        ColumnChanges columns = change.columns();
        columns.renamed().forEach(rename -> out.add(helper.getRenameColumnSQL(table, rename)));
        drop(columns.dropped(), true);
        drop(columns.dropped(), false);
        add(columns.added(), false);
        columns.changed().forEach(this::alter);
        add(columns.added(), true);
    }

    private void drop(List<ColumnModel> columns, boolean generated) {
        columns.stream()
                .filter(column -> (column.generated() != null) == generated)
                .forEach(column -> out.add(helper.getDropColumnSQL(table, column.name())));
    }

    private void add(List<ColumnModel> columns, boolean generated) {
        columns.stream()
                .filter(column -> (column.generated() != null) == generated)
                .forEach(this::add);
    }

    private void add(ColumnModel column) {
        out.add(helper.getAddColumnSQL(table, column));
        comment(column);
    }

    private void comment(ColumnModel column) {
        String comment = column.details().comment();
        if (comment != null && helper.supportsComments() && !helper.hasInlineComments()) {
            out.add(helper.getColumnCommentSQL(table, column.name(), comment));
        }
    }

    private void alter(ColumnChange column) {
        boolean inline = helper.hasInlineComments();
        if (column.definition() || (column.changesComment() && inline)) {
            out.addAll(helper.getAlterColumnSQL(table, column));
        }
        if (column.changesComment() && !inline) {
            ColumnModel to = column.to();
            out.add(helper.getColumnCommentSQL(table, to.name(), to.details().comment()));
        }
    }
}
