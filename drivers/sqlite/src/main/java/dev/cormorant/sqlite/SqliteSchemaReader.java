package dev.cormorant.sqlite;

import dev.cormorant.entity.ReferentialAction;
import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.schema.CatalogQuery;
import dev.cormorant.sql.schema.CatalogQuery.RowConsumer;
import dev.cormorant.sql.schema.ColumnDetails;
import dev.cormorant.sql.schema.ColumnModel;
import dev.cormorant.sql.schema.ForeignKeyModel;
import dev.cormorant.sql.schema.IndexModel;
import dev.cormorant.sql.schema.PrimaryKeyModel;
import dev.cormorant.sql.schema.SchemaModel;
import dev.cormorant.sql.schema.TableModel;
import dev.cormorant.sql.schema.TriggerModel;
import dev.cormorant.sql.schema.ViewModel;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables from SQLite's own tables and pragmas.
 *
 * @see <a href="https://www.sqlite.org/pragma.html#pragfunc">PRAGMA functions</a>
 */
final class SqliteSchemaReader {
    private final Connection connection;

    SqliteSchemaReader(Connection connection) {
        this.connection = connection;
    }

    SchemaModel read(SchemaModel wanted) throws SQLException {
        List<TableModel> tables = new ArrayList<>();
        for (TableName name : wanted.tableNames()) {
            String sql = master("table", name.name());
            if (sql != null) {
                tables.add(readTable(name, sql));
            }
        }
        List<ViewModel> views = new ArrayList<>();
        for (ViewModel view : wanted.views()) {
            String sql = master("view", view.name().name());
            if (sql != null) {
                String query = CreateText.viewQuery(sql);
                views.add(new ViewModel(
                        view.name(), query, false, readTriggers(view.name().name())));
            }
        }
        return new SchemaModel(List.of(), List.of(), List.of(), tables, views);
    }

    SchemaModel readNames() throws SQLException {
        String sql = "select name from sqlite_master where type = ? and name not like 'sqlite\\_%' escape '\\'";
        return new SchemaModel(
                List.of(),
                List.of(),
                List.of(),
                texts(sql, "table").stream()
                        .map(name -> TableModel.named(new TableName(null, name)))
                        .toList(),
                texts(sql, "view").stream()
                        .map(name -> new ViewModel(new TableName(null, name), "", false))
                        .toList());
    }

    private @Nullable String master(String type, String name) throws SQLException {
        List<String> sql = texts("select sql from sqlite_master where type = '" + type + "' and name = ?", name);
        return sql.isEmpty() ? null : sql.get(0);
    }

    private TableModel readTable(TableName name, String sql) throws SQLException {
        TableText text = new TableText(sql);
        List<ColumnModel> columns = new ArrayList<>();
        TreeMap<Integer, String> key = new TreeMap<>();
        query(
                "select name, type, \"notnull\", dflt_value, pk, hidden from pragma_table_xinfo(?) order by cid",
                name.name(),
                row -> {
                    int place = row.getInt("pk");
                    columns.add(readColumn(row, text));
                    if (place > 0) {
                        key.put(place, row.getString("name"));
                    }
                });
        return new TableModel(
                name,
                columns,
                new PrimaryKeyModel(null, new ArrayList<>(key.values())),
                readIndexes(name.name()),
                readForeignKeys(name, text),
                text.checks(),
                readTriggers(name.name()));
    }

    private static ColumnModel readColumn(ResultSet row, TableText text) throws SQLException {
        String name = row.getString("name");
        String type = row.getString("type").replaceAll("(?i)\\s*generated always\\s*$", "");
        int hidden = row.getInt("hidden");
        boolean numbered = row.getInt("pk") > 0 && text.isNumbered();
        ColumnDetails details = ColumnDetails.NONE
                .withCollation(text.collation(name))
                .withGenerated(hidden < 2 ? null : text.generated(name, hidden == 3));
        return new ColumnModel(
                name,
                type,
                numbered ? "integer primary key autoincrement" : null,
                !row.getBoolean("notnull") && !numbered,
                numbered,
                row.getString("dflt_value"),
                details);
    }

    /** Indexes that SQLite made for constraints are left out. */
    private List<IndexModel> readIndexes(String table) throws SQLException {
        List<IndexModel> indexes = new ArrayList<>();
        query(
                "select l.name, l.\"unique\", m.sql from pragma_index_list(?) l join sqlite_master m on m.name = l.name"
                        + " where l.origin = 'c' and m.type = 'index' order by l.seq desc",
                table,
                row -> indexes.add(
                        CreateText.index(row.getString("name"), row.getBoolean("unique"), row.getString("sql"))));
        return indexes;
    }

    private List<TriggerModel> readTriggers(String owner) throws SQLException {
        List<TriggerModel> triggers = new ArrayList<>();
        query(
                "select name, sql from sqlite_master where type = 'trigger' and tbl_name = ? order by rowid",
                owner,
                row -> triggers.add(CreateText.trigger(row.getString(1), row.getString(2))));
        return triggers;
    }

    private List<ForeignKeyModel> readForeignKeys(TableName table, TableText text) throws SQLException {
        TreeMap<Integer, ForeignKeyModel> keys = new TreeMap<>();
        query(
                "select id, \"table\", \"from\", \"to\", on_update, on_delete from pragma_foreign_key_list(?)"
                        + " order by id, seq",
                table.name(),
                row -> {
                    ForeignKeyModel part = readForeignKey(row, table.schema());
                    keys.merge(row.getInt("id"), part, SqliteSchemaReader::joined);
                });
        return keys.descendingMap().values().stream().map(text::completed).toList();
    }

    private ForeignKeyModel readForeignKey(ResultSet row, @Nullable String schema) throws SQLException {
        String to = row.getString("to");
        String target = row.getString("table");
        List<String> targetColumns = to == null
                ? texts("select name from pragma_table_xinfo(?) where pk > 0 order by pk", target)
                : List.of(to);
        return new ForeignKeyModel(
                "",
                List.of(row.getString("from")),
                new TableName(schema, target),
                targetColumns,
                ReferentialAction.of(row.getString("on_delete")),
                ReferentialAction.of(row.getString("on_update")));
    }

    private static ForeignKeyModel joined(ForeignKeyModel first, ForeignKeyModel next) {
        List<String> columns = new ArrayList<>(first.columns());
        columns.addAll(next.columns());
        List<String> targetColumns = new ArrayList<>(first.targetColumns());
        if (targetColumns.size() < columns.size()) {
            targetColumns.addAll(next.targetColumns());
        }
        return new ForeignKeyModel("", columns, first.target(), targetColumns, first.onDelete(), first.onUpdate());
    }

    private List<String> texts(String sql, String parameter) throws SQLException {
        List<String> result = new ArrayList<>();
        query(sql, parameter, row -> result.add(row.getString(1)));
        return result;
    }

    private void query(String sql, String parameter, RowConsumer consumer) throws SQLException {
        CatalogQuery.each(connection, sql, consumer, parameter);
    }
}
