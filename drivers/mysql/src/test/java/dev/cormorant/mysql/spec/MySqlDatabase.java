package dev.cormorant.mysql.spec;

import dev.cormorant.ConfigurationBuilder;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.mysql.MySqlDriver;
import dev.cormorant.testing.server.TestServer;
import dev.cormorant.testing.server.TestServers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;

/** Empty databases of its own on a MySQL server. */
public final class MySqlDatabase implements TestDatabase {
    private final TestServer server;
    private final Deque<String> made = new ArrayDeque<>();

    /** Databases that are made when they are configured. */
    public MySqlDatabase() {
        this(TestServers.mysql());
    }

    /** Databases that are made on a server when they are configured. */
    public MySqlDatabase(TestServer server) {
        this.server = server;
    }

    @Override
    public void configure(ConfigurationBuilder config) {
        String name = "cormorant_" + UUID.randomUUID().toString().replace("-", "");
        execute("create database " + name);
        made.push(name);
        config.driver(MySqlDriver.class)
                .host(server.host())
                .port(server.port())
                .user(server.user())
                .password(server.password())
                .dbName(name);
    }

    @Override
    public void discard() {
        while (!made.isEmpty()) {
            execute("drop database " + made.pop());
        }
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:mysql://" + server.host() + ":" + server.port() + "/", server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("The server refused: " + sql, e);
        }
    }
}
