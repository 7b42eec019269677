package dev.cormorant.sqlite;

import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.render.SqlVocabulary;
import dev.cormorant.sql.schema.ColumnChanges;
import dev.cormorant.sql.schema.ColumnModel;
import dev.cormorant.sql.schema.ForeignKeyModel;
import dev.cormorant.sql.schema.GeneratedExpression;
import dev.cormorant.sql.schema.TableChange;
import dev.cormorant.sql.schema.TableModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Replaces a table by a new one with the same rows. Makes one list of statements; not thread-safe.
 *
 * @see <a href="https://www.sqlite.org/lang_altertable.html#otheralter">Making Other Kinds Of Table Schema Changes</a>
 */
final class TableRebuild {
    private static final String SUFFIX = "__rebuild";

    private final SqliteSchemaHelper helper;
    private final SqlVocabulary vocabulary;
    private final TableChange change;
    private final TableName table;
    private final TableName rebuilt;

    TableRebuild(SqliteSchemaHelper helper, TableChange change) {
        this.helper = helper;
        this.vocabulary = helper.vocabulary();
        this.change = change;
        this.table = change.table();
        this.rebuilt = new TableName(table.schema(), table.name() + SUFFIX);
    }

    static boolean isNeeded(TableChange change) {
        ColumnChanges columns = change.columns();
        return change.changesPrimaryKey()
                || !columns.dropped().isEmpty()
                || !columns.changed().isEmpty()
                || !columns.added().stream().allMatch(TableRebuild::isPlain)
                || !change.checks().isEmpty()
                || !change.foreignKeys().dropped().isEmpty()
                || !change.foreignKeys().added().stream().allMatch(key -> comesWithColumn(key, columns));
    }

    private static boolean isPlain(ColumnModel column) {
        return column.nullable() && column.declaration() == null && column.defaultValue() == null && !isStored(column);
    }

    private static boolean isStored(ColumnModel column) {
        GeneratedExpression generated = column.generated();
        return generated != null && generated.stored();
    }

    private static boolean comesWithColumn(ForeignKeyModel key, ColumnChanges columns) {
        return key.columns().size() == 1
                && columns.added().stream()
                        .anyMatch(column -> column.name().equals(key.columns().get(0)));
    }

    List<String> statements() {
        List<String> out = new ArrayList<>();
        out.add(helper.getCreateTableSQL(change.to(), rebuilt));
        out.add(helper.getMoveRowsSQL(change, table, rebuilt));
        if (isNumbered(change.from()) && isNumbered(change.to())) {
            out.addAll(keepNumbering());
        }
        out.add(helper.getDropTableSQL(table));
        out.add("alter table " + vocabulary.quoteTable(rebuilt) + " rename to "
                + vocabulary.quoteIdentifier(table.name()));
        change.to().indexes().forEach(index -> out.add(helper.getCreateIndexSQL(table, index)));
        change.to().triggers().stream()
                .filter(trigger -> !change.triggers().added().contains(trigger))
                .forEach(trigger -> out.addAll(helper.getCreateTriggerSQL(table, trigger)));
        return out;
    }

    /** The new table would count from its greatest key on, and give the keys of deleted rows a second time. */
    private List<String> keepNumbering() {
        String name = vocabulary.escape(rebuilt.name());
        return List.of(
                "delete from sqlite_sequence where name = " + name,
                "insert into sqlite_sequence (name, seq) select " + name + ", seq from sqlite_sequence where name = "
                        + vocabulary.escape(table.name()));
    }

    private static boolean isNumbered(TableModel model) {
        return model.columns().stream().anyMatch(ColumnModel::autoIncrement);
    }
}
