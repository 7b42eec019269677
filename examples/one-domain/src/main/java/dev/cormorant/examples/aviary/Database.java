package dev.cormorant.examples.aviary;

import com.example.keyvalue.KeyValueDriver;
import dev.cormorant.ConfigurationBuilder;
import dev.cormorant.sqlite.SqliteDriver;
import java.util.function.Consumer;

/**
 * Where the story can happen.
 *
 * @param name what it is called
 * @param configure says which driver to use, and where the database is: all that differs from one to the other
 */
public record Database(String name, Consumer<ConfigurationBuilder> configure) {
    static final Database SQLITE =
            new Database("SQLite", config -> config.driver(SqliteDriver.class).dbName(":memory:"));

    static final Database KEY_VALUE = new Database(
            "Key-value store", config -> config.driver(KeyValueDriver.class).dbName(":memory:"));

    /** A server whose driver is found by the URL. */
    static Database server(String name, String url) {
        return new Database(name, config -> config.clientUrl(url));
    }
}
