package dev.cormorant.h2;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.DatabaseDriver;
import dev.cormorant.driver.DriverProvider;
import java.util.List;

/** Finds the driver under the name {@code h2} and for URLs that begin with {@code jdbc:h2:}. */
public final class H2Provider implements DriverProvider {
    /** Makes a provider. */
    public H2Provider() {}

    @Override
    public String name() {
        return "h2";
    }

    @Override
    public List<String> urlPrefixes() {
        return List.of("jdbc:h2:");
    }

    @Override
    public DatabaseDriver<?> create(Configuration config) {
        return new H2Driver(config);
    }
}
