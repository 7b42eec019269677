package dev.cormorant.sqlite;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.DatabaseDriver;
import dev.cormorant.driver.DriverProvider;
import java.util.List;

/** Finds the driver under the name {@code sqlite} and for URLs that begin with {@code jdbc:sqlite:}. */
public final class SqliteProvider implements DriverProvider {
    /** Makes a provider. */
    public SqliteProvider() {}

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public List<String> urlPrefixes() {
        return List.of("jdbc:sqlite:");
    }

    @Override
    public DatabaseDriver<?> create(Configuration config) {
        return new SqliteDriver(config);
    }
}
