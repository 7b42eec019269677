package dev.cormorant.h2;

import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.schema.CatalogQuery;
import dev.cormorant.sql.schema.CatalogQuery.RowConsumer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Asks H2 about all objects of some schemas at once. Reads once; not thread-safe.
 *
 * @see <a href="https://h2database.com/html/systemtables.html">System tables</a>
 */
final class InformationSchema {
    private final Connection connection;
    private final String standardSchema;

    InformationSchema(Connection connection, String standardSchema) {
        this.connection = connection;
        this.standardSchema = standardSchema;
    }

    /** The query has one parameter, the schemas in which the names lie. */
    void query(String sql, List<TableName> names, RowConsumer consumer) throws SQLException {
        Object[] schemas = names.stream().map(this::schemaOf).distinct().toArray();
        if (schemas.length > 0) {
            each(sql, schemas, consumer);
        }
    }

    void each(String sql, Object[] parameter, RowConsumer consumer) throws SQLException {
        CatalogQuery.each(connection, sql, consumer, connection.createArrayOf("varchar", parameter));
    }

    String schemaOf(TableName name) {
        String schema = name.schema();
        return schema == null ? standardSchema : schema;
    }

    /** How the mapping would call what lies in a schema. */
    TableName named(String schema, String name) {
        return new TableName(schema.equals(standardSchema) ? null : schema, name);
    }

    /** The same for the first two columns of a row. */
    TableName named(ResultSet row) throws SQLException {
        return named(row.getString(1), row.getString(2));
    }
}
