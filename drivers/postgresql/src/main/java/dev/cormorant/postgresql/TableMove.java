package dev.cormorant.postgresql;

import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.render.SqlVocabulary;
import dev.cormorant.sql.schema.ColumnModel;
import dev.cormorant.sql.schema.PartitionModel;
import dev.cormorant.sql.schema.PrimaryKeyModel;
import dev.cormorant.sql.schema.TableChange;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a table anew beside the old one, and moves all rows: the way in which rows are sorted into partitions cannot be
 * changed. Makes one list of statements; not thread-safe.
 */
final class TableMove {
    private final PostgreSqlSchemaHelper helper;
    private final SqlVocabulary vocabulary;
    private final TableChange change;
    private final TableName table;
    private final List<String> out = new ArrayList<>();

    TableMove(PostgreSqlSchemaHelper helper, TableChange change) {
        this.helper = helper;
        this.vocabulary = helper.vocabulary();
        this.change = change;
        this.table = change.table();
    }

    List<String> statements() {
        stepAside();
        out.add(helper.getCreateTableSQL(change.to()));
        change.to().partitions().forEach(one -> out.add(helper.getCreatePartitionSQL(table, one)));
        out.add(helper.getMoveRowsSQL(change, old(table), table));
        change.from().columns().forEach(this::countOn);
        out.add(helper.getDropTableSQL(old(table)));
        change.indexes().added().forEach(index -> out.add(helper.getCreateIndexSQL(table, index)));
        out.addAll(helper.getCommentsSQL(change.to()));
        return out;
    }

    /** The old table gives up all names that the new one needs. */
    private void stepAside() {
        change.indexes().dropped().forEach(index -> out.add(helper.getDropIndexSQL(table, index)));
        PrimaryKeyModel key = change.from().primaryKey();
        if (!key.columns().isEmpty()) {
            out.add(helper.getDropPrimaryKeySQL(table, key));
        }
        rename(table);
        List<String> needed =
                change.to().partitions().stream().map(PartitionModel::name).toList();
        change.from().partitions().stream()
                .filter(one -> needed.contains(one.name()))
                .forEach(one -> rename(new TableName(table.schema(), one.name())));
    }

    private void rename(TableName name) {
        out.add(helper.alterTable(name) + "rename to "
                + vocabulary.quoteIdentifier(old(name).name()));
    }

    private TableName old(TableName name) {
        return new TableName(name.schema(), vocabulary.fitIdentifier(name.name() + "__old"));
    }

    /** Numbers of rows that are gone are not given again. A block, since a query would answer with a row. */
    private void countOn(ColumnModel column) {
        String name = change.columns().renamed(column.name());
        ColumnModel kept = change.to().find(name);
        if (kept != null && kept.autoIncrement()) {
            out.add("do "
                    + vocabulary.escape("begin perform setval(" + sequence(table, name)
                            + ", coalesce(pg_sequence_last_value(" + sequence(old(table), column.name())
                            + "::regclass), (select max(" + vocabulary.quoteIdentifier(name) + ") from "
                            + vocabulary.quoteTable(table) + "))); end"));
        }
    }

    private String sequence(TableName name, String column) {
        return "pg_get_serial_sequence(" + vocabulary.escape(vocabulary.quoteTable(name)) + ", "
                + vocabulary.escape(column) + ")";
    }
}
