package dev.cormorant.sqlite;

import dev.cormorant.driver.DriverException.Failure;
import dev.cormorant.driver.ForeignKeyConstraintViolationException;
import dev.cormorant.sql.render.SqlVocabulary;
import dev.cormorant.sql.schema.ColumnChanges;
import dev.cormorant.sql.schema.ColumnModel;
import dev.cormorant.sql.schema.ForeignKeyModel;
import dev.cormorant.sql.schema.SchemaFeature;
import dev.cormorant.sql.schema.SchemaHelper;
import dev.cormorant.sql.schema.SchemaModel;
import dev.cormorant.sql.schema.TableChange;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How SQLite reports its schema and changes it. What {@code alter table} can't do is done by building the table anew
 * beside the old one and moving the rows.
 *
 * @see <a href="https://www.sqlite.org/lang_altertable.html">ALTER TABLE</a>
 */
public class SqliteSchemaHelper extends SchemaHelper {
    private static final Set<SchemaFeature> FEATURES = Set.of(
            SchemaFeature.CHECKS,
            SchemaFeature.DEFERRABLE_FOREIGN_KEYS,
            SchemaFeature.PARTIAL_INDEXES,
            SchemaFeature.PARTIAL_UNIQUE_INDEXES,
            SchemaFeature.EXPRESSION_INDEXES,
            SchemaFeature.INDEX_COLLATIONS,
            SchemaFeature.COLLATIONS,
            SchemaFeature.STORED_GENERATED_COLUMNS,
            SchemaFeature.VIRTUAL_GENERATED_COLUMNS,
            SchemaFeature.TRIGGERS,
            SchemaFeature.INSTEAD_OF_TRIGGERS,
            SchemaFeature.INSTEAD_OF_CONDITIONS);

    /**
     * Makes a helper.
     *
     * @param vocabulary the platform
     */
    public SqliteSchemaHelper(SqlVocabulary vocabulary) {
        super(vocabulary);
    }

    @Override
    public Set<SchemaFeature> getFeatures() {
        return FEATURES;
    }

    @Override
    public boolean supportsAddingConstraints() {
        return false;
    }

    @Override
    public SchemaModel readSchema(Connection connection, SchemaModel wanted) throws SQLException {
        return new SqliteSchemaReader(connection).read(wanted);
    }

    @Override
    public SchemaModel readNames(Connection connection) throws SQLException {
        return new SqliteSchemaReader(connection).readNames();
    }

    @Override
    public String normalizeType(String type) {
        // SQLite reports types as they were declared.
        return type.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    @Override
    public List<String> getAlterTableSQL(TableChange change) {
        return TableRebuild.isNeeded(change)
                ? new TableRebuild(this, change).statements()
                : super.getAlterTableSQL(withReferences(change));
    }

    /** A foreign key can only be added together with its column. */
    private TableChange withReferences(TableChange change) {
        ColumnChanges columns = change.columns();
        List<ColumnModel> added = columns.added().stream()
                .map(column -> withReference(column, change.to().foreignKeyOf(column.name())))
                .toList();
        return change.withColumns(new ColumnChanges(columns.renamed(), columns.dropped(), added, columns.changed()));
    }

    private ColumnModel withReference(ColumnModel column, @Nullable ForeignKeyModel key) {
        if (key == null) {
            return column;
        }
        String declaration = getColumnDeclaration(column) + " " + getReferencesClause(key);
        return new ColumnModel(column.name(), column.type(), declaration, column.nullable(), false, null);
    }

    @Override
    public boolean rebuildsTable(TableChange change) {
        return TableRebuild.isNeeded(change);
    }

    @Override
    public List<String> getDisableForeignKeysSQL() {
        // While a table is being replaced, the rows that point at it would be taken for orphans, and views for broken.
        return List.of("pragma foreign_keys = off", "pragma legacy_alter_table = on");
    }

    @Override
    public List<String> getEnableForeignKeysSQL() {
        return List.of("pragma legacy_alter_table = off", "pragma foreign_keys = on");
    }

    @Override
    public void verifyForeignKeys(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet orphans = statement.executeQuery("pragma foreign_key_check")) {
            if (orphans.next()) {
                String table = orphans.getString(1);
                String text = "Row " + orphans.getString(2) + " of " + table + " points at a row of "
                        + orphans.getString(3) + " that does not exist. Mend the data; nothing was changed.";
                throw new ForeignKeyConstraintViolationException(
                        new Failure(text, "pragma foreign_key_check", table, null));
            }
        }
    }
}
