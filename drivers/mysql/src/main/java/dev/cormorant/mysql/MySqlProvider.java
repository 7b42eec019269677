package dev.cormorant.mysql;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.DatabaseDriver;
import dev.cormorant.driver.DriverProvider;
import java.util.List;

/** Finds the driver under the name {@code mysql} and for URLs that begin with {@code jdbc:mysql:} or {@code mysql:}. */
public final class MySqlProvider implements DriverProvider {
    /** Makes a provider. */
    public MySqlProvider() {}

    @Override
    public String name() {
        return "mysql";
    }

    @Override
    public List<String> urlPrefixes() {
        return List.of("jdbc:mysql:", "mysql:");
    }

    @Override
    public DatabaseDriver<?> create(Configuration config) {
        return new MySqlDriver(config);
    }
}
