package dev.cormorant.mysql;

import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.render.SqlVocabulary;
import dev.cormorant.sql.schema.SchemaHelper;
import dev.cormorant.sql.schema.SchemaModel;
import dev.cormorant.sql.schema.TableChange;
import dev.cormorant.sql.schema.ViewModel;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * How MySQL reports its schema and changes it. Each change is permanent at once: there is no rollback for it.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/9.7/en/alter-table.html">ALTER TABLE</a>
 */
public class MySqlSchemaHelper extends SchemaHelper implements MySqlStatements {
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
        return new MySqlSchemaReader(connection, form).read();
    }

    @Override
    public SchemaModel readSchema(Connection connection, SchemaModel wanted) throws SQLException {
        SchemaModel all = readNames(connection);
        Set<TableName> names = new HashSet<>(wanted.tableNames());
        Set<TableName> views =
                new HashSet<>(wanted.views().stream().map(ViewModel::name).toList());
        return new SchemaModel(
                List.of(),
                List.of(),
                all.sequences().stream().filter(wanted.sequences()::contains).toList(),
                all.tables().stream()
                        .filter(table -> names.contains(table.name()))
                        .toList(),
                all.views().stream().filter(view -> views.contains(view.name())).toList());
    }

    /** The server resolves and rewrites the query of a view; it does so for one under another name too. */
    @Override
    public ViewModel canonical(Connection connection, ViewModel view) throws SQLException {
        ViewModel probe =
                new ViewModel(new TableName(null, "cormorant_" + UUID.randomUUID()), view.sql(), view.materialized());
        List<ViewModel> found = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.execute(getCreateViewSQL(probe));
            try {
                readNames(connection).views().stream()
                        .filter(other -> other.name().equals(probe.name()))
                        .forEach(found::add);
            } finally {
                statement.execute(getDropViewSQL(probe));
            }
        }
        return found.isEmpty() ? view : new ViewModel(view.name(), found.get(0).sql(), false);
    }

    @Override
    public List<String> getAlterTableSQL(TableChange change) {
        return super.getAlterTableSQL(RenamedColumns.withoutDependants(change));
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
