package dev.cormorant.benchmarks;

import dev.cormorant.ConfigurationBuilder;
import java.util.Properties;

/** Where the rows lie: all that differs between one database and another. */
interface Store {
    /** Makes an empty database. */
    static Store create(String name) {
        return switch (name) {
            case "sqlite" -> SqliteStore.inTemporaryFolder();
            case "postgresql" -> PostgreSqlStore.onTestServer();
            default -> throw new IllegalArgumentException("There are no benchmarks on '" + name + "'.");
        };
    }

    String url();

    /** The settings of connections that all libraries use. */
    Properties settings();

    /** The type of a key that the database makes. */
    String generatedKey();

    /** The statement that empties a table fastest. */
    String emptyTable(String table);

    /** Tells whether a JDBC batch can be asked for the keys that the database made. */
    boolean batchesTellKeys();

    /** Lets Cormorant use this database with the same settings. */
    void configure(ConfigurationBuilder config);

    /** Hibernate's name for this kind of database. */
    String dialect();

    /** Deletes the database. */
    void drop();
}
