package dev.cormorant.testing.mongo;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Connections to the engine, kept for the next command. */
final class EngineConnections {

    private static final int GUARD = 771_771;

    private final String url;
    private final String user;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();

    EngineConnections(String url, String user) {
        this.url = url;
        this.user = user;
    }

    /** Makes the engine's tables and functions, unless another JVM has. */
    void createEngine() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, "");
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(" + GUARD + ")");
            statement.execute("create extension if not exists documentdb cascade");
        }
    }

    Connection take() throws SQLException {
        Connection known = idle.pollFirst();
        if (known != null) {
            return known;
        }
        Connection connection = DriverManager.getConnection(url, user, "");
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    set search_path = documentdb_api, documentdb_api_catalog, documentdb_core, public;
                    set documentdb_core.enableCollation = on;
                    set lock_timeout = '5s';
                    set client_min_messages = warning""");
        }
        return connection;
    }

    /** Takes a connection back; what it has not committed is undone. */
    void give(Connection connection) {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            idle.addFirst(connection);
        } catch (SQLException e) {
            close(connection);
        }
    }

    void closeIdle() {
        for (Connection connection = idle.pollFirst(); connection != null; connection = idle.pollFirst()) {
            close(connection);
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            System.err.println("A connection to DocumentDB did not close: " + e.getMessage());
        }
    }
}
