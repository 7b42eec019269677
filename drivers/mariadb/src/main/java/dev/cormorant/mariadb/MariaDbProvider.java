package dev.cormorant.mariadb;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.DatabaseDriver;
import dev.cormorant.driver.DriverProvider;
import java.util.List;

/** Finds the driver under the name {@code mariadb} and for URLs that begin with {@code jdbc:mariadb:} or {@code mariadb:}. */
public final class MariaDbProvider implements DriverProvider {
    /** Makes a provider. */
    public MariaDbProvider() {}

    @Override
    public String name() {
        return "mariadb";
    }

    @Override
    public List<String> urlPrefixes() {
        return List.of("jdbc:mariadb:", "mariadb:");
    }

    @Override
    public DatabaseDriver<?> create(Configuration config) {
        return new MariaDbDriver(config);
    }
}
