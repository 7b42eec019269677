package dev.cormorant.docs;

import dev.cormorant.ConfigurationBuilder;
import dev.cormorant.h2.H2Driver;
import dev.cormorant.mariadb.MariaDbDriver;
import dev.cormorant.mongodb.MongoDriver;
import dev.cormorant.mysql.MySqlDriver;
import dev.cormorant.postgresql.PostgreSqlDriver;
import dev.cormorant.sqlite.SqliteDriver;
import dev.cormorant.testing.mongo.MongoServers;
import dev.cormorant.testing.server.TestServer;
import dev.cormorant.testing.server.TestServers;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The database on which a page runs: the one that it is about, else SQLite. */
final class GuideDatabase {
    private GuideDatabase() {}

    static Consumer<ConfigurationBuilder> of(GuidePage page, Path folder) {
        return switch (page.name()) {
            case "h2.md" -> config -> config.driver(H2Driver.class).dbName(":memory:");
            case "mariadb.md" ->
                config -> at(TestServers.mariadbNewest(), config.driver(MariaDbDriver.class))
                        .driverOption("sslMode", "disable");
            case "mongodb.md" ->
                config -> config.driver(MongoDriver.class)
                        .clientUrl(MongoServers.mongodb())
                        .dbName("cormorant_guide");
            case "mysql.md" -> config -> at(TestServers.mysql(), config.driver(MySqlDriver.class));
            case "postgresql.md" -> config -> at(TestServers.postgresql(), config.driver(PostgreSqlDriver.class));
            default ->
                config -> config.driver(SqliteDriver.class)
                        .dbName(folder.resolve("library.db").toString());
        };
    }

    private static ConfigurationBuilder at(TestServer server, ConfigurationBuilder config) {
        return config.host(server.host())
                .port(server.port())
                .user(server.user())
                .password(server.password())
                .dbName("cormorant_guide");
    }
}
