package dev.cormorant.sql.schema;

import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.render.SqlVocabulary;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a schema through the metadata that every JDBC driver gives. Reads once; not thread-safe. */
final class JdbcSchemaReader {
    private final Connection connection;
    private final DatabaseMetaData metadata;
    private final SchemaHelper helper;
    private final SqlVocabulary vocabulary;
    private final @Nullable String catalog;

    JdbcSchemaReader(Connection connection, SchemaHelper helper) throws SQLException {
        this.connection = connection;
        this.helper = helper;
        this.metadata = connection.getMetaData();
        this.vocabulary = helper.vocabulary();
        this.catalog = connection.getCatalog();
    }

    SchemaModel read(SchemaModel wanted) throws SQLException {
        List<TableModel> tables = new ArrayList<>();
        for (TableName name : wanted.tableNames()) {
            if (tableExists(name)) {
                tables.add(readTable(name, wanted));
            }
        }
        List<TableName> sequences = new ArrayList<>();
        for (TableName name : wanted.sequences()) {
            if (sequenceExists(name)) {
                sequences.add(name);
            }
        }
        return new SchemaModel(namespaces(wanted), List.of(), sequences, tables, views(wanted));
    }

    private List<String> namespaces(SchemaModel wanted) throws SQLException {
        List<String> found = new ArrayList<>();
        if (!wanted.namespaces().isEmpty()) {
            try (ResultSet rows = metadata.getSchemas()) {
                while (rows.next()) {
                    found.add(rows.getString("TABLE_SCHEM"));
                }
            }
        }
        return wanted.namespaces().stream().filter(found::contains).toList();
    }

    /** JDBC tells the names of views only; the standard has a view of what they stand for. */
    private List<ViewModel> views(SchemaModel wanted) throws SQLException {
        List<ViewModel> found = new ArrayList<>();
        for (ViewModel view : wanted.views()) {
            String sql = viewSql(view.name());
            if (sql != null) {
                found.add(new ViewModel(view.name(), sql, false));
            }
        }
        return found;
    }

    private @Nullable String viewSql(TableName name) throws SQLException {
        String schema = schemaOf(name);
        try (PreparedStatement query = connection.prepareStatement(
                "select table_schema, view_definition from information_schema.views where table_name = ?")) {
            query.setString(1, name.name());
            try (ResultSet rows = query.executeQuery()) {
                String found = null;
                while (rows.next()) {
                    found = schema == null || schema.equals(rows.getString(1)) ? rows.getString(2) : found;
                }
                return found;
            }
        }
    }

    /** JDBC has no question for sequences, but the standard has a view of them. */
    private boolean sequenceExists(TableName name) throws SQLException {
        String schema = schemaOf(name);
        try (PreparedStatement query = connection.prepareStatement(
                "select sequence_schema from information_schema.sequences where sequence_name = ?")) {
            query.setString(1, name.name());
            try (ResultSet rows = query.executeQuery()) {
                boolean found = false;
                while (rows.next()) {
                    found |= schema == null || schema.equals(rows.getString(1));
                }
                return found;
            }
        }
    }

    private boolean tableExists(TableName name) throws SQLException {
        String schema = schemaOf(name);
        String[] types = {"TABLE", "BASE TABLE"};
        try (ResultSet rows = metadata.getTables(catalog, pattern(schema), pattern(name.name()), types)) {
            while (rows.next()) {
                if (name.name().equals(rows.getString("TABLE_NAME"))
                        && (schema == null || schema.equals(rows.getString("TABLE_SCHEM")))) {
                    return true;
                }
            }
            return false;
        }
    }

    private @Nullable String schemaOf(TableName name) throws SQLException {
        if (name.schema() != null) {
            return name.schema();
        }
        String standard = vocabulary.getChosenSchemaName();
        return standard != null || !vocabulary.supportsSchemas() ? standard : connection.getSchema();
    }

    private @Nullable String pattern(@Nullable String name) throws SQLException {
        String escape = metadata.getSearchStringEscape();
        if (name == null || escape == null || escape.isEmpty()) {
            return name;
        }
        return name.replace(escape, escape + escape).replace("_", escape + "_").replace("%", escape + "%");
    }

    private TableModel readTable(TableName name, SchemaModel wanted) throws SQLException {
        PrimaryKeyModel key = readPrimaryKey(name);
        List<ForeignKeyModel> foreignKeys = new JdbcForeignKeys(metadata, catalog, schemaOf(name)).read(name, wanted);
        List<IndexModel> indexes = readIndexes(name, key).stream()
                .filter(index -> !belongsToForeignKey(index, foreignKeys))
                .toList();
        return new TableModel(name, readColumns(name), key, indexes, foreignKeys, List.of(), List.of());
    }

    /** Some databases make an index of the same name for each foreign key, and drop it with the key only. */
    private static boolean belongsToForeignKey(IndexModel index, List<ForeignKeyModel> foreignKeys) {
        for (ForeignKeyModel foreignKey : foreignKeys) {
            if (foreignKey.name().equals(index.name()) && foreignKey.columns().equals(index.columns())) {
                return true;
            }
        }
        return false;
    }

    private List<ColumnModel> readColumns(TableName table) throws SQLException {
        List<ColumnModel> columns = new ArrayList<>();
        try (ResultSet rows = metadata.getColumns(catalog, pattern(schemaOf(table)), pattern(table.name()), null)) {
            while (rows.next()) {
                if (table.name().equals(rows.getString("TABLE_NAME"))) {
                    columns.add(readColumn(rows));
                }
            }
        }
        return columns;
    }

    private ColumnModel readColumn(ResultSet row) throws SQLException {
        String type = JdbcTypeText.of(row);
        boolean numbered = "YES".equals(row.getString("IS_AUTOINCREMENT"));
        ColumnDetails details = helper.supportsComments()
                ? ColumnDetails.NONE.withComment(row.getString("REMARKS"))
                : ColumnDetails.NONE;
        return new ColumnModel(
                row.getString("COLUMN_NAME"),
                type,
                numbered ? type + " generated by default as identity" : null,
                row.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls,
                numbered,
                row.getString("COLUMN_DEF"),
                details);
    }

    private PrimaryKeyModel readPrimaryKey(TableName table) throws SQLException {
        TreeMap<Integer, String> columns = new TreeMap<>();
        String name = null;
        try (ResultSet rows = metadata.getPrimaryKeys(catalog, schemaOf(table), table.name())) {
            while (rows.next()) {
                columns.put(rows.getInt("KEY_SEQ"), rows.getString("COLUMN_NAME"));
                name = rows.getString("PK_NAME");
            }
        }
        return new PrimaryKeyModel(name, new ArrayList<>(columns.values()));
    }

    private List<IndexModel> readIndexes(TableName table, PrimaryKeyModel key) throws SQLException {
        JdbcIndexes indexes = new JdbcIndexes();
        try (ResultSet rows = metadata.getIndexInfo(catalog, schemaOf(table), table.name(), false, true)) {
            while (rows.next()) {
                indexes.add(rows);
            }
        }
        return indexes.result().stream()
                .filter(index -> !Objects.equals(index.name(), key.name()))
                .filter(index -> !(index.unique() && index.columns().equals(key.columns())))
                .toList();
    }
}
