package dev.cormorant.sql.schema;

import dev.cormorant.metadata.TableName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the tables and views of the schema that a connection is set to. Reads once; not thread-safe. */
final class JdbcNames {
    private final Connection connection;
    private final @Nullable String schema;

    JdbcNames(Connection connection, SchemaHelper helper) throws SQLException {
        this.connection = connection;
        String chosen = helper.vocabulary().getChosenSchemaName();
        this.schema = chosen != null || !helper.vocabulary().supportsSchemas() ? chosen : connection.getSchema();
    }

    SchemaModel read() throws SQLException {
        List<TableModel> tables = new ArrayList<>();
        List<ViewModel> views = new ArrayList<>();
        try (ResultSet rows = connection.getMetaData().getTables(connection.getCatalog(), schema, null, null)) {
            while (rows.next()) {
                TableName name = new TableName(null, rows.getString("TABLE_NAME"));
                String type = rows.getString("TABLE_TYPE");
                if (type.equals("TABLE") || type.equals("BASE TABLE")) {
                    tables.add(TableModel.named(name));
                } else if (type.equals("VIEW")) {
                    views.add(new ViewModel(name, "", false));
                }
            }
        }
        return new SchemaModel(List.of(), List.of(), List.of(), tables, views);
    }
}
