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
import java.util.UUID;

/** An empty database of its own on a MySQL server. */
public final class MySqlDatabase implements TestDatabase {
    private final TestServer server = TestServers.mysql();
    private final String name = "cormorant_" + UUID.randomUUID().toString().replace("-", "");

    /** One that is made when it is configured. */
    public MySqlDatabase() {}

    @Override
    public void configure(ConfigurationBuilder config) {
        execute("create database " + name);
        config.driver(MySqlDriver.class)
                .host(server.host())
                .port(server.port())
                .user(server.user())
                .password(server.password())
                .dbName(name);
    }

    @Override
    public void discard() {
        execute("drop database " + name);
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
