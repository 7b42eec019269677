package com.example.duckdb;

import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.render.SqlVocabulary;
import dev.cormorant.sql.schema.CatalogQuery;
import dev.cormorant.sql.schema.IndexModel;
import dev.cormorant.sql.schema.SchemaHelper;
import dev.cormorant.sql.schema.SchemaModel;
import dev.cormorant.sql.schema.TableChange;
import dev.cormorant.sql.schema.TableChange.Replacement;
import dev.cormorant.sql.schema.TableModel;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads a schema where JDBC does not tell all of it, and changes it where that cannot be done in place. */
final class DuckDbSchemaHelper extends SchemaHelper {
    DuckDbSchemaHelper(SqlVocabulary vocabulary) {
        super(vocabulary);
    }

    /**
     * Foreign keys exist, but they are checked too eagerly for a unit of work: an update of an indexed column of a
     * referenced row fails, and so does deleting a row after those that pointed at it in the same transaction.
     */
    @Override
    public boolean supportsForeignKeys() {
        return false;
    }

    @Override
    public boolean supportsAddingConstraints() {
        return false;
    }

    /** Text has no length here, whatever is declared. */
    @Override
    public String normalizeType(String type) {
        String name = super.normalizeType(type);
        return name.startsWith("varchar(") || name.equals("text") ? "varchar" : name;
    }

    @Override
    public SchemaModel readSchema(Connection connection, SchemaModel wanted) throws SQLException {
        List<TableModel> tables = new ArrayList<>();
        SchemaModel onlyTables = new SchemaModel(wanted.tables(), List.of());
        for (TableModel table : super.readSchema(connection, onlyTables).tables()) {
            List<IndexModel> indexes = readIndexes(connection, table.name());
            tables.add(new TableModel(
                    table.name(), table.columns(), table.primaryKey(), indexes, List.of(), List.of(), List.of()));
        }
        return new SchemaModel(tables, readSequences(connection, wanted));
    }

    private static List<TableName> readSequences(Connection connection, SchemaModel wanted) throws SQLException {
        List<TableName> sequences = new ArrayList<>();
        CatalogQuery.each(
                connection,
                "select sequence_name from duckdb_sequences()",
                row -> sequences.add(new TableName(null, row.getString(1))));
        sequences.retainAll(wanted.sequences());
        return sequences;
    }

    private static List<IndexModel> readIndexes(Connection connection, TableName table) throws SQLException {
        List<IndexModel> indexes = new ArrayList<>();
        CatalogQuery.each(
                connection,
                "select index_name, is_unique, expressions from duckdb_indexes() where table_name = ?",
                row -> indexes.add(new IndexModel(row.getString(1), columns(row.getString(3)), row.getBoolean(2))),
                table.name());
        return indexes;
    }

    /** The list comes as text: [a, '"b c"']. */
    private static List<String> columns(String list) {
        return List.of(list.replaceAll("[\\[\\]'\"]", "").split(", "));
    }

    /** No column can be altered under an index, so all indexes go first and come again. */
    @Override
    public List<String> getAlterTableSQL(TableChange change) {
        Replacement<IndexModel> all =
                new Replacement<>(change.from().indexes(), change.to().indexes());
        return super.getAlterTableSQL(change.withIndexes(all));
    }
}
