package dev.cormorant.sql.schema;

import dev.cormorant.metadata.TableName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what is no table: schemas through JDBC, views and sequences through the views that the standard has of them. */
final class JdbcObjects {
    private static final String VIEWS =
            "select table_schema, view_definition from information_schema.views where table_name = ?";
    private static final String SEQUENCES =
            "select sequence_schema, sequence_name from information_schema.sequences where sequence_name = ?";

    private final Connection connection;
    private final SchemaOf schemas;

    JdbcObjects(Connection connection, SchemaOf schemas) {
        this.connection = connection;
        this.schemas = schemas;
    }

    List<String> namespaces(SchemaModel wanted) throws SQLException {
        List<String> found = new ArrayList<>();
        if (!wanted.namespaces().isEmpty()) {
            try (ResultSet rows = connection.getMetaData().getSchemas()) {
                while (rows.next()) {
                    found.add(rows.getString("TABLE_SCHEM"));
                }
            }
        }
        return wanted.namespaces().stream().filter(found::contains).toList();
    }

    List<ViewModel> views(SchemaModel wanted) throws SQLException {
        List<ViewModel> found = new ArrayList<>();
        for (ViewModel view : wanted.views()) {
            String sql = find(VIEWS, view.name());
            if (sql != null) {
                found.add(new ViewModel(view.name(), sql, false));
            }
        }
        return found;
    }

    List<TableName> sequences(SchemaModel wanted) throws SQLException {
        List<TableName> found = new ArrayList<>();
        for (TableName name : wanted.sequences()) {
            if (find(SEQUENCES, name) != null) {
                found.add(name);
            }
        }
        return found;
    }

    /** The second column of the row whose first column is the schema. */
    private @Nullable String find(String sql, TableName name) throws SQLException {
        String schema = schemas.of(name);
        try (PreparedStatement query = connection.prepareStatement(sql)) {
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

    /** The schema in which something is that names none. */
    @FunctionalInterface
    interface SchemaOf {
        @Nullable
        String of(TableName name) throws SQLException;
    }
}
