package dev.cormorant.testing.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** One question at a time, each over a connection of its own. */
final class Sql {

    private Sql() {}

    static String postgresql(TestServer server, String sql) throws SQLException {
        return ask(server.jdbcUrl("postgresql", "postgres"), server, sql);
    }

    static String mysql(TestServer server, String sql) throws SQLException {
        return ask(server.jdbcUrl("mysql", ""), server, sql);
    }

    static String mariadb(TestServer server, String sql) throws SQLException {
        return ask(server.jdbcUrl("mariadb", "") + "?sslMode=disable", server, sql);
    }

    static String firebird(TestServer server, String sql) throws SQLException {
        String url = server.jdbcUrl("firebird", "asked.fdb") + "?createDatabaseIfNotExist=true&charSet=utf-8";
        return ask(url, server, sql);
    }

    /** The first column of the first row, or "" for a statement without rows. */
    private static String ask(String url, TestServer server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, server.user(), server.password());
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet rows = statement.getResultSet()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }
}
