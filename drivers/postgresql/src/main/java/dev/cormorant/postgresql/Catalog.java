package dev.cormorant.postgresql;

import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.schema.CatalogQuery;
import dev.cormorant.sql.schema.CatalogQuery.RowConsumer;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks PostgreSQL's own tables about many objects at once. Reads once; not thread-safe.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalogs.html">System catalogs</a>
 */
final class Catalog {
    private static final String OBJECTS =
            "select c.oid::bigint, w.place from unnest(?::text[], ?::text[]) with ordinality w (schema, name, place)"
                    + " join pg_namespace n on n.nspname = w.schema"
                    + " join pg_class c on c.relnamespace = n.oid and c.relname = w.name"
                    + " where c.relkind::text = any(?::text[]) order by w.place";

    private final Connection connection;
    private final String standardSchema;

    Catalog(Connection connection, @Nullable String chosenSchema) throws SQLException {
        this.connection = connection;
        this.standardSchema = chosenSchema != null ? chosenSchema : connection.getSchema();
    }

    void query(String sql, RowConsumer consumer, Array... parameters) throws SQLException {
        CatalogQuery.each(connection, sql, consumer, (Object[]) parameters);
    }

    Array texts(List<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }

    Array numbers(Iterable<Long> values) throws SQLException {
        List<Long> all = new ArrayList<>();
        values.forEach(all::add);
        return connection.createArrayOf("int8", all.toArray(Long[]::new));
    }

    String schemaOf(TableName name) {
        String schema = name.schema();
        return schema == null ? standardSchema : schema;
    }

    /** How the mapping would call what lies in a schema. */
    TableName named(String schema, String name) {
        return new TableName(schema.equals(standardSchema) ? null : schema, name);
    }

    Array schemasOf(List<TableName> names) throws SQLException {
        return texts(names.stream().map(this::schemaOf).toList());
    }

    Array namesOf(List<TableName> names) throws SQLException {
        return texts(names.stream().map(TableName::name).toList());
    }

    /** Those of the names that stand for something of some kinds, by their numbers. */
    Map<Long, TableName> find(List<TableName> names, String... kinds) throws SQLException {
        Map<Long, TableName> found = new LinkedHashMap<>();
        if (!names.isEmpty()) {
            query(
                    OBJECTS,
                    row -> found.put(row.getLong(1), names.get(row.getInt(2) - 1)),
                    schemasOf(names),
                    namesOf(names),
                    texts(List.of(kinds)));
        }
        return found;
    }

    static List<String> strings(ResultSet row, int column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
