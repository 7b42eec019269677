package dev.cormorant.postgresql;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.DatabaseDriver;
import dev.cormorant.driver.DriverProvider;
import java.util.List;

/** Finds the driver under the name {@code postgresql} and for URLs of PostgreSQL, with and without {@code jdbc:}. */
public final class PostgreSqlProvider implements DriverProvider {
    /** Makes a provider. */
    public PostgreSqlProvider() {}

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public List<String> urlPrefixes() {
        return PostgreSqlConnection.URLS.prefixes();
    }

    @Override
    public DatabaseDriver<?> create(Configuration config) {
        return new PostgreSqlDriver(config);
    }
}
