package dev.cormorant.mysql;

import dev.cormorant.entity.ReferentialAction;
import dev.cormorant.metadata.IndexTraits;
import dev.cormorant.metadata.RoutineMetadata;
import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.render.SqlVocabulary;
import dev.cormorant.sql.schema.CatalogQuery;
import dev.cormorant.sql.schema.CheckModel;
import dev.cormorant.sql.schema.ForeignKeyModel;
import dev.cormorant.sql.schema.FoundTables;
import dev.cormorant.sql.schema.IndexForm;
import dev.cormorant.sql.schema.IndexModel;
import dev.cormorant.sql.schema.IndexPart;
import dev.cormorant.sql.schema.PrimaryKeyModel;
import dev.cormorant.sql.schema.SchemaModel;
import dev.cormorant.sql.schema.TableModel;
import dev.cormorant.sql.schema.TableNotes;
import dev.cormorant.sql.schema.TriggerModel;
import dev.cormorant.sql.schema.ViewModel;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what there is of a schema in the current database, all tables at once. Reads once; not thread-safe. */
final class MySqlSchemaReader {
    private static final String TABLES = "select table_name, table_type, table_comment, table_collation from"
            + " information_schema.tables" + CatalogRows.HERE
            + "and table_type in ('BASE TABLE', 'SEQUENCE') order by table_name";
    private static final String VIEWS = "select table_name, view_definition from information_schema.views"
            + CatalogRows.HERE + "order by table_name";
    private static final String INDEXES = "select table_name, index_name, non_unique, column_name, collation,"
            + " index_type, sub_part, {expression}, {hidden} from information_schema.statistics" + CatalogRows.HERE
            + "order by table_name, index_name, seq_in_index";
    /** Both sides are read on their own: joined, servers open the tables of all databases again for each key. */
    private static final String FOREIGN_KEYS = "select k.table_name, k.constraint_name, k.column_name,"
            + " k.referenced_table_name, k.referenced_column_name, r.delete_rule, r.update_rule"
            + " from (select * from information_schema.key_column_usage" + CatalogRows.HERE
            + "and referenced_table_name is not null) k"
            + " join (select * from information_schema.referential_constraints"
            + " where constraint_schema = database() and table_name in (%s)) r"
            + " on r.constraint_name = k.constraint_name and r.table_name = k.table_name"
            + " order by k.table_name, k.constraint_name, k.ordinal_position";

    private static final String TRIGGERS = "select event_object_table, trigger_name, action_timing, event_manipulation"
            + " from information_schema.triggers where event_object_schema = database()"
            + " and event_object_table in (%s) order by event_object_table, trigger_name";

    private final Connection connection;
    private final SqlVocabulary vocabulary;
    private final CatalogRows catalog;
    private final ReportForm form;
    private final ReportedSql sql;
    private final ReportedColumns columns;
    private final FoundTables tables = new FoundTables();
    private final List<TableName> sequences = new ArrayList<>();
    private final List<ViewModel> views = new ArrayList<>();
    private final List<RoutineMetadata> routines;

    MySqlSchemaReader(Connection connection, SqlVocabulary vocabulary, ReportForm form, SchemaModel wanted) {
        List<TableName> names = new ArrayList<>(wanted.tableNames());
        wanted.views().forEach(view -> names.add(view.name()));
        names.addAll(wanted.sequences());
        this.routines = wanted.routines();
        this.connection = connection;
        this.vocabulary = vocabulary;
        this.catalog = new CatalogRows(connection, vocabulary, names);
        this.form = form;
        this.sql = new ReportedSql(form);
        this.columns = new ReportedColumns(sql);
    }

    SchemaModel read() throws SQLException {
        catalog.each(TABLES, this::readTable);
        catalog.each(VIEWS, this::readView);
        catalog.each(form.checksSQL(), this::readCheck);
        catalog.each(ReportedColumns.QUERY, row -> tables.add(table(row), columns.read(row)));
        catalog.each(indexes(), this::readIndexPart);
        catalog.each(FOREIGN_KEYS, this::readForeignKeyPart);
        catalog.each(TRIGGERS, this::readTrigger);
        return new SchemaModel(
                List.of(),
                List.of(),
                sequences,
                tables.models().stream().map(MySqlSchemaReader::withOurIndexes).toList(),
                views,
                new ReportedRoutines(connection, vocabulary).read(routines));
    }

    /** The server makes an index for a foreign key that has none, and gives it the same name. */
    private static TableModel withOurIndexes(TableModel table) {
        Set<String> keys =
                table.foreignKeys().stream().map(ForeignKeyModel::name).collect(Collectors.toSet());
        return table.withIndexes(table.indexes().stream()
                .filter(index -> !keys.contains(index.name()))
                .map(PartialIndexes::read)
                .toList());
    }

    private String indexes() {
        return INDEXES.replace("{expression}", form.indexExpressionSQL()).replace("{hidden}", form.indexHiddenSQL());
    }

    private static TableName table(ResultSet row) throws SQLException {
        return new TableName(null, row.getString(1));
    }

    private void readTable(ResultSet row) throws SQLException {
        if (row.getString(2).equals("SEQUENCE")) {
            sequences.add(table(row));
        } else {
            String comment = row.getString(3);
            tables.add(table(row), new TableNotes(comment.isEmpty() ? null : comment, ""));
            columns.noteCollation(row.getString(1), row.getString(4));
        }
    }

    private void readView(ResultSet row) throws SQLException {
        views.add(new ViewModel(table(row), row.getString(2), false));
    }

    private void readIndexPart(ResultSet row) throws SQLException {
        String name = row.getString(2);
        if (name.equals("PRIMARY")) {
            tables.add(table(row), new PrimaryKeyModel(null, List.of(row.getString(4))));
            return;
        }
        String kind = row.getString(6).toLowerCase(Locale.ROOT);
        boolean usual = kind.equals("btree") || kind.equals("hash");
        IndexForm form =
                IndexForm.PLAIN.type(usual ? null : kind).traits(IndexTraits.NONE.invisible(row.getBoolean(9)));
        tables.add(table(row), new IndexModel(name, List.of(indexPart(row, usual)), row.getInt(3) == 0, form));
    }

    private IndexPart indexPart(ResultSet row, boolean usual) throws SQLException {
        String column = row.getString(4);
        String expression = column == null ? sql.expression(row.getString(8)) : "";
        int length = usual ? row.getInt(7) : 0;
        return new IndexPart(column, expression, "D".equals(row.getString(5)), null, length, "");
    }

    private void readForeignKeyPart(ResultSet row) throws SQLException {
        tables.add(
                table(row),
                new ForeignKeyModel(
                        row.getString(2),
                        List.of(row.getString(3)),
                        new TableName(null, row.getString(4)),
                        List.of(row.getString(5)),
                        ReferentialAction.of(row.getString(6)),
                        ReferentialAction.of(row.getString(7))));
    }

    private void readTrigger(ResultSet row) throws SQLException {
        String name = row.getString(2);
        String moment = (row.getString(3) + " " + row.getString(4)).toLowerCase(Locale.ROOT);
        tables.add(table(row), new TriggerModel(name, moment, "", TriggerModel.statements(block(name))));
    }

    /** Only here the block is as it was written: in other places the server forgets to double quotes within texts. */
    private String block(String trigger) throws SQLException {
        List<String> statements = new ArrayList<>();
        CatalogQuery.each(
                connection,
                "show create trigger " + vocabulary.quoteIdentifier(trigger),
                row -> statements.add(row.getString("SQL Original Statement")));
        return statements
                .get(0)
                .replaceFirst("(?is)^.*?\\bfor\\s+each\\s+row\\s+(?:(?:follows|precedes)\\s+\\S+\\s+)?", "");
    }

    private void readCheck(ResultSet row) throws SQLException {
        if (row.getBoolean(4)) {
            columns.noteJson(row.getString(1), row.getString(2));
        } else {
            tables.add(table(row), new CheckModel(row.getString(2), sql.expression(row.getString(3))));
        }
    }
}
