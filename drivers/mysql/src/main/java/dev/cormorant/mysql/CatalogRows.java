package dev.cormorant.mysql;

import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.render.SqlVocabulary;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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

    void each(String query, Consumer consumer) throws SQLException {
        if (!names.isEmpty()) {
            each(connection, query.replace("%s", names), consumer);
        }
    }

    static void each(Connection connection, String query, Consumer consumer) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                consumer.accept(rows);
            }
        }
    }

    /** Takes one row. */
    @FunctionalInterface
    interface Consumer {
        void accept(ResultSet row) throws SQLException;
    }
}
