package dev.cormorant.mariadb.spec;

import dev.cormorant.ConfigurationBuilder;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.mariadb.MariaDbDriver;
import dev.cormorant.testing.server.TestServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;

/** Empty databases of its own on a MariaDB server. */
public final class MariaDbDatabase implements TestDatabase {
    private final TestServer server;
    private final Deque<String> made = new ArrayDeque<>();

    /** Databases that are made on a server when they are configured. */
    public MariaDbDatabase(TestServer server) {
        this.server = server;
    }

    @Override
    public void configure(ConfigurationBuilder config) {
        String name = "cormorant_" + UUID.randomUUID().toString().replace("-", "");
        execute("create database " + name);
        made.push(name);
        config.driver(MariaDbDriver.class)
                .host(server.host())
                .port(server.port())
                .user(server.user())
                .password(server.password())
                .dbName(name)
                .driverOption("sslMode", "disable");
    }

    @Override
    public void discard() {
        while (!made.isEmpty()) {
            execute("drop database " + made.pop());
        }
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:mariadb://" + server.host() + ":" + server.port() + "/?sslMode=disable",
                        server.user(),
                        server.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("The server refused: " + sql, e);
        }
    }
}
