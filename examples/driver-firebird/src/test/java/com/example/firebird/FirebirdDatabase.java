package com.example.firebird;

import dev.cormorant.ConfigurationBuilder;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.testing.server.TestServer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import org.firebirdsql.management.FBManager;

/** Empty databases of its own on a server: files that the server makes. */
final class FirebirdDatabase implements TestDatabase {
    private final TestServer server;
    private final Deque<String> made = new ArrayDeque<>();

    FirebirdDatabase(TestServer server) {
        this.server = server;
    }

    @Override
    public void configure(ConfigurationBuilder config) {
        made.push(UUID.randomUUID() + ".fdb");
        config.driver(FirebirdDriver.class)
                .host(server.host())
                .port(server.port())
                .user(server.user())
                .password(server.password())
                .dbName(made.element());
    }

    @Override
    public void discard() {
        try (FBManager manager = manager()) {
            while (!made.isEmpty()) {
                drop(manager, made.pop());
            }
        } catch (Exception e) {
            throw new IllegalStateException("The server dropped no database.", e);
        }
    }

    private void drop(FBManager manager, String database) throws Exception {
        if (manager.isDatabaseExists(database, server.user(), server.password())) {
            manager.dropDatabase(database, server.user(), server.password());
        }
    }

    private FBManager manager() throws Exception {
        FBManager manager = new FBManager();
        manager.setServer(server.host());
        manager.setPort(server.port());
        manager.start();
        return manager;
    }
}
