package dev.cormorant.mysql;

import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.render.SqlVocabulary;
import dev.cormorant.sql.schema.CatalogQuery;
import dev.cormorant.sql.schema.CatalogQuery.RowConsumer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** Asks {@code information_schema} about some tables and views of the current database. Immutable. */
final class CatalogRows {
    /** The place of the names of the tables in a query. Servers look into no table that is not among them. */
    static final String HERE = " where table_schema = database() and table_name in (%s) ";

    private final Connection connection;
    private final String names;

    CatalogRows(Connection connection, SqlVocabulary vocabulary, List<TableName> names) {
        this.connection = connection;
        this.names = names.stream()
                .map(name -> vocabulary.escape(name.name()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    void each(String query, RowConsumer consumer) throws SQLException {
        if (!names.isEmpty()) {
            CatalogQuery.each(connection, query.replace("%s", names), consumer);
        }
    }
}
