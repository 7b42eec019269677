package dev.cormorant.mysql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Sends the queries of a schema reader. */
final class CatalogRows {
    private CatalogRows() {}

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
