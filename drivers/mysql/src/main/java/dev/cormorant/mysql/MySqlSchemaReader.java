package dev.cormorant.mysql;

import dev.cormorant.entity.ReferentialAction;
import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.schema.CheckModel;
import dev.cormorant.sql.schema.ForeignKeyModel;
import dev.cormorant.sql.schema.IndexForm;
import dev.cormorant.sql.schema.IndexModel;
import dev.cormorant.sql.schema.IndexPart;
import dev.cormorant.sql.schema.SchemaModel;
import dev.cormorant.sql.schema.ViewModel;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the schema of the current database, all tables at once. Reads once; not thread-safe. */
final class MySqlSchemaReader {
    private static final String HERE = " where table_schema = database() ";
    private static final String TABLES = "select table_name, table_type, table_comment, table_collation from"
            + " information_schema.tables" + HERE + "and table_type in ('BASE TABLE', 'SEQUENCE') order by table_name";
    private static final String VIEWS =
            "select table_name, view_definition from information_schema.views" + HERE + "order by table_name";
    private static final String INDEXES = "select table_name, index_name, non_unique, column_name, collation,"
            + " index_type, sub_part, %s from information_schema.statistics" + HERE
            + "order by table_name, index_name, seq_in_index";
    /** Both sides are read on their own: joined, servers open the tables of all databases again for each key. */
    private static final String FOREIGN_KEYS = "select k.table_name, k.constraint_name, k.column_name,"
            + " k.referenced_table_name, k.referenced_column_name, r.delete_rule, r.update_rule"
            + " from (select * from information_schema.key_column_usage" + HERE
            + "and referenced_table_name is not null) k"
            + " join (select * from information_schema.referential_constraints"
            + " where constraint_schema = database()) r"
            + " on r.constraint_name = k.constraint_name and r.table_name = k.table_name"
            + " order by k.table_name, k.constraint_name, k.ordinal_position";

    private final Connection connection;
    private final ReportForm form;
    private final ReportedSql sql;
    private final Map<String, TableParts> tables = new LinkedHashMap<>();
    private final List<TableName> sequences = new ArrayList<>();
    private final List<ViewModel> views = new ArrayList<>();

    MySqlSchemaReader(Connection connection, ReportForm form) {
        this.connection = connection;
        this.form = form;
        this.sql = new ReportedSql(form);
    }

    SchemaModel read() throws SQLException {
        CatalogRows.each(connection, TABLES, this::readTable);
        CatalogRows.each(connection, VIEWS, this::readView);
        ReportedColumns columns = new ReportedColumns(sql);
        CatalogRows.each(
                connection, ReportedColumns.query(form), row -> columns.read(row, tables.get(row.getString(1))));
        CatalogRows.each(connection, String.format(INDEXES, form.indexExpressionSQL()), this::readIndexPart);
        CatalogRows.each(connection, FOREIGN_KEYS, this::readForeignKeyPart);
        CatalogRows.each(connection, form.checksSQL(), this::readCheck);
        return new SchemaModel(
                List.of(),
                List.of(),
                sequences,
                tables.values().stream().map(TableParts::build).toList(),
                views);
    }

    private void readTable(ResultSet row) throws SQLException {
        TableName name = new TableName(null, row.getString(1));
        if (row.getString(2).equals("SEQUENCE")) {
            sequences.add(name);
        } else {
            tables.put(name.name(), new TableParts(name, row.getString(3), row.getString(4)));
        }
    }

    private void readView(ResultSet row) throws SQLException {
        views.add(new ViewModel(new TableName(null, row.getString(1)), row.getString(2), false));
    }

    private void readIndexPart(ResultSet row) throws SQLException {
        TableParts table = tables.get(row.getString(1));
        if (table != null) {
            String kind = row.getString(6).toLowerCase(Locale.ROOT);
            boolean usual = kind.equals("btree") || kind.equals("hash");
            table.add(new IndexModel(
                    row.getString(2),
                    List.of(indexPart(row, usual)),
                    row.getInt(3) == 0,
                    IndexForm.PLAIN.type(usual ? null : kind)));
        }
    }

    private IndexPart indexPart(ResultSet row, boolean usual) throws SQLException {
        String column = row.getString(4);
        String expression = column == null ? sql.expression(row.getString(8)) : "";
        int length = usual ? row.getInt(7) : 0;
        return new IndexPart(column, expression, "D".equals(row.getString(5)), null, length);
    }

    private void readForeignKeyPart(ResultSet row) throws SQLException {
        @Nullable TableParts table = tables.get(row.getString(1));
        if (table != null) {
            table.add(new ForeignKeyModel(
                    row.getString(2),
                    List.of(row.getString(3)),
                    new TableName(null, row.getString(4)),
                    List.of(row.getString(5)),
                    ReferentialAction.of(row.getString(6)),
                    ReferentialAction.of(row.getString(7))));
        }
    }

    private void readCheck(ResultSet row) throws SQLException {
        TableParts table = tables.get(row.getString(1));
        if (table != null) {
            table.add(new CheckModel(row.getString(2), sql.expression(row.getString(3))));
        }
    }
}
