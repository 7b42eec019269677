package dev.cormorant.postgresql;

import dev.cormorant.ConfigurationBuilder;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.testing.server.TestServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.function.Supplier;

/** A database of its own on a server that runs. */
public final class ServerDatabase implements TestDatabase, AutoCloseable {
    private final Supplier<TestServer> servers;
    private String name = "";

    /** On a server that is asked for when it is needed. */
    public ServerDatabase(Supplier<TestServer> servers) {
        this.servers = servers;
    }

    @Override
    public void configure(ConfigurationBuilder config) {
        create();
        at(config);
    }

    /** Points to the database, which is there. */
    void at(ConfigurationBuilder config) {
        TestServer server = servers.get();
        config.driver(PostgreSqlDriver.class)
                .host(server.host())
                .port(server.port())
                .user(server.user())
                .password(server.password())
                .dbName(name);
    }

    /** Makes the database and tells its name. */
    String create() {
        name = "test_" + UUID.randomUUID().toString().replace("-", "");
        run("create database " + name);
        return name;
    }

    TestServer server() {
        return servers.get();
    }

    /** A session of the test's own. */
    Connection connect() throws SQLException {
        return connect(name);
    }

    private Connection connect(String database) throws SQLException {
        TestServer server = servers.get();
        return DriverManager.getConnection(server.jdbcUrl("postgresql", database), server.user(), server.password());
    }

    @Override
    public void discard() {
        run("drop database if exists " + name + " with (force)");
    }

    @Override
    public void close() {
        discard();
    }

    private void run(String sql) {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("The server refused: " + sql, e);
        }
    }
}
