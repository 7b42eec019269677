package dev.cormorant.sqlite;

import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.schema.CheckModel;
import dev.cormorant.sql.schema.ColumnModel;
import dev.cormorant.sql.schema.ForeignKeyModel;
import dev.cormorant.sql.schema.IndexModel;
import dev.cormorant.sql.schema.PrimaryKeyModel;
import dev.cormorant.sql.schema.ReferentialAction;
import dev.cormorant.sql.schema.SchemaModel;
import dev.cormorant.sql.schema.SqlScanner;
import dev.cormorant.sql.schema.TableModel;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

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

    SchemaModel read(List<TableName> wanted) throws SQLException {
        List<TableModel> tables = new ArrayList<>();
        for (TableName name : wanted) {
            List<String> sql = texts("select sql from sqlite_master where type = 'table' and name = ?", name.name());
            if (!sql.isEmpty()) {
                tables.add(readTable(name, sql.get(0)));
            }
        }
        return new SchemaModel(tables, List.of());
    }

    private TableModel readTable(TableName name, String sql) throws SQLException {
        List<ColumnModel> columns = new ArrayList<>();
        TreeMap<Integer, String> key = new TreeMap<>();
        boolean numbered = SqlScanner.tokens(sql).stream().anyMatch("autoincrement"::equalsIgnoreCase);
        query(
                "select name, type, \"notnull\", dflt_value, pk from pragma_table_xinfo(?) order by cid",
                name.name(),
                row -> {
                    int place = row.getInt("pk");
                    columns.add(readColumn(row, numbered && place > 0));
                    if (place > 0) {
                        key.put(place, row.getString("name"));
                    }
                });
        List<IndexModel> indexes = new ArrayList<>();
        List<String> attachments = new ArrayList<>();
        readIndexes(name.name(), indexes, attachments);
        attachments.addAll(texts("select sql from sqlite_master where type = 'trigger' and tbl_name = ?", name.name()));
        return new TableModel(
                name,
                columns,
                new PrimaryKeyModel(null, new ArrayList<>(key.values())),
                indexes,
                readForeignKeys(name),
                readChecks(sql),
                attachments);
    }

    private static ColumnModel readColumn(ResultSet row, boolean numbered) throws SQLException {
        String type = row.getString("type");
        return new ColumnModel(
                row.getString("name"), type, type, !row.getBoolean("notnull"), numbered, row.getString("dflt_value"));
    }

    /** Indexes that SQLite made for constraints are left out; those that have no model are kept as they are. */
    private void readIndexes(String table, List<IndexModel> indexes, List<String> attachments) throws SQLException {
        List<IndexModel> all = new ArrayList<>();
        List<String> partial = new ArrayList<>();
        query(
                "select name, \"unique\", partial from pragma_index_list(?) where origin = 'c' order by seq desc",
                table,
                row -> {
                    String name = row.getString("name");
                    all.add(new IndexModel(name, columnsOf(name), row.getBoolean("unique")));
                    if (row.getBoolean("partial")) {
                        partial.add(name);
                    }
                });
        for (IndexModel index : all) {
            if (partial.contains(index.name()) || index.columns().contains("")) {
                attachments.addAll(
                        texts("select sql from sqlite_master where type = 'index' and name = ?", index.name()));
            } else {
                indexes.add(index);
            }
        }
    }

    private List<String> columnsOf(String index) throws SQLException {
        return texts("select coalesce(name, '') from pragma_index_info(?) order by seqno", index);
    }

    private List<ForeignKeyModel> readForeignKeys(TableName table) throws SQLException {
        TreeMap<Integer, ForeignKeyModel> keys = new TreeMap<>();
        query(
                "select id, \"table\", \"from\", \"to\", on_update, on_delete from pragma_foreign_key_list(?)"
                        + " order by id, seq",
                table.name(),
                row -> {
                    ForeignKeyModel part = readForeignKey(row, table.schema());
                    keys.merge(row.getInt("id"), part, SqliteSchemaReader::joined);
                });
        return new ArrayList<>(keys.descendingMap().values());
    }

    private ForeignKeyModel readForeignKey(ResultSet row, @org.jspecify.annotations.Nullable String schema)
            throws SQLException {
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

    /** Only checks of the table: those within a column belong to its definition. */
    private static List<CheckModel> readChecks(String sql) {
        List<CheckModel> checks = new ArrayList<>();
        for (String item : SqlScanner.splitTopLevel(SqlScanner.insideParentheses(sql))) {
            List<String> tokens = SqlScanner.tokens(item);
            boolean named = tokens.size() > 2 && tokens.get(0).equalsIgnoreCase("constraint");
            int word = named ? 2 : 0;
            if (tokens.size() > word && tokens.get(word).equalsIgnoreCase("check")) {
                String name = named ? SqlScanner.unquote(tokens.get(1)) : "";
                checks.add(new CheckModel(name, SqlScanner.insideParentheses(item)));
            }
        }
        return checks;
    }

    private List<String> texts(String sql, String parameter) throws SQLException {
        List<String> result = new ArrayList<>();
        query(sql, parameter, row -> result.add(row.getString(1)));
        return result;
    }

    private void query(String sql, String parameter, RowConsumer consumer) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    consumer.accept(rows);
                }
            }
        }
    }

    @FunctionalInterface
    private interface RowConsumer {
        void accept(ResultSet row) throws SQLException;
    }
}
