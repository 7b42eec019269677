package dev.cormorant.sql.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Asks a database about itself, row by row. Role: use, in the reader of a {@link SchemaHelper}. */
public final class CatalogQuery {
    private CatalogQuery() {}

    /**
     * Gives each row of an answer to somebody.
     *
     * @param connection where
     * @param sql the query
     * @param consumer takes one row
     * @param parameters the values of the query's parameters in order; without any the query need not be one that can be
     *     prepared
     * @throws SQLException if the database refuses, or the consumer does
     */
    public static void each(Connection connection, String sql, RowConsumer consumer, Object... parameters)
            throws SQLException {
        if (parameters.length == 0) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                give(rows, consumer);
            }
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                give(rows, consumer);
            }
        }
    }

    private static void give(ResultSet rows, RowConsumer consumer) throws SQLException {
        while (rows.next()) {
            consumer.accept(rows);
        }
    }

    /** Takes one row. */
    @FunctionalInterface
    public interface RowConsumer {
        /**
         * Takes it.
         *
         * @param row an answer that stands at a row
         * @throws SQLException if a value cannot be read
         */
        void accept(ResultSet row) throws SQLException;
    }
}
