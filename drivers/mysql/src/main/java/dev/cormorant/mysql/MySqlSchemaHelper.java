package dev.cormorant.mysql;

import dev.cormorant.metadata.RoutineMetadata;
import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.render.SqlVocabulary;
import dev.cormorant.sql.schema.CatalogQuery;
import dev.cormorant.sql.schema.SchemaHelper;
import dev.cormorant.sql.schema.SchemaModel;
import dev.cormorant.sql.schema.TableChange;
import dev.cormorant.sql.schema.TableModel;
import dev.cormorant.sql.schema.ViewModel;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * How MySQL reports its schema and changes it. Each change is permanent at once: there is no rollback for it.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/9.7/en/alter-table.html">ALTER TABLE</a>
 */
public class MySqlSchemaHelper extends SchemaHelper implements MySqlStatements {
    private static final String NAMES = "select table_name, table_type from information_schema.tables where"
            + " table_schema = database() and table_type in ('BASE TABLE', 'SEQUENCE', 'VIEW') order by table_name";

    private final String collation;
    private final ReportForm form;

    /**
     * Makes a helper.
     *
     * @param vocabulary the platform
     * @param collation the collation of new tables
     * @param form how the server reports
     */
    public MySqlSchemaHelper(SqlVocabulary vocabulary, String collation, ReportForm form) {
        super(vocabulary);
        this.collation = collation;
        this.form = form;
    }

    @Override
    public String collation() {
        return collation;
    }

    @Override
    public SchemaModel readNames(Connection connection) throws SQLException {
        List<TableModel> tables = new ArrayList<>();
        List<ViewModel> views = new ArrayList<>();
        List<TableName> sequences = new ArrayList<>();
        CatalogQuery.each(connection, NAMES, row -> {
            TableName name = new TableName(null, row.getString(1));
            switch (row.getString(2)) {
                case "BASE TABLE" -> tables.add(TableModel.named(name));
                case "SEQUENCE" -> sequences.add(name);
                default -> views.add(new ViewModel(name, "", false));
            }
        });
        List<RoutineMetadata> routines = new ArrayList<>();
        CatalogQuery.each(
                connection, ReportedRoutines.NAMES, row -> routines.add(RoutineMetadata.function(row.getString(1))));
        return new SchemaModel(List.of(), List.of(), sequences, tables, views, routines);
    }

    @Override
    public SchemaModel readSchema(Connection connection, SchemaModel wanted) throws SQLException {
        return new MySqlSchemaReader(connection, vocabulary(), form, wanted).read();
    }

    /** The server resolves and rewrites the query of a view; it does so for one under another name too. */
    @Override
    public ViewModel canonical(Connection connection, ViewModel view) throws SQLException {
        ViewModel probe =
                new ViewModel(new TableName(null, "cormorant_" + UUID.randomUUID()), view.sql(), view.materialized());
        try (Statement statement = connection.createStatement()) {
            statement.execute(getCreateViewSQL(probe));
            try {
                SchemaModel found = readSchema(connection, SchemaModel.EMPTY.withViews(List.of(probe)));
                return found.views().isEmpty()
                        ? view
                        : new ViewModel(view.name(), found.views().get(0).sql(), false);
            } finally {
                statement.execute(getDropViewSQL(probe));
            }
        }
    }

    @Override
    public List<String> getAlterTableSQL(TableChange change) {
        return new NeededIndexes(this, RenamedColumns.withoutDependants(change)).around(super::getAlterTableSQL);
    }

    @Override
    public List<String> getTruncateTablesSQL(List<TableName> tables) {
        return tables.stream()
                .map(table -> "truncate table " + vocabulary().quoteTable(table))
                .toList();
    }

    @Override
    public List<String> getScriptBeginningSQL() {
        return List.of("set names utf8mb4 collate " + collation);
    }

    @Override
    public List<String> getDisableForeignKeysSQL() {
        return List.of("set foreign_key_checks = 0");
    }

    @Override
    public List<String> getEnableForeignKeysSQL() {
        return List.of("set foreign_key_checks = 1");
    }
}
