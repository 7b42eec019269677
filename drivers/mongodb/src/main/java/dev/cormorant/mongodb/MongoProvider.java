package dev.cormorant.mongodb;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.DatabaseDriver;
import dev.cormorant.driver.DriverProvider;
import java.util.List;

/** Finds the driver under the name {@code mongodb} and for URLs that begin with {@code mongodb:} or {@code mongodb+srv:}. */
public final class MongoProvider implements DriverProvider {
    /** Makes a provider. */
    public MongoProvider() {}

    @Override
    public String name() {
        return "mongodb";
    }

    @Override
    public List<String> urlPrefixes() {
        return List.of("mongodb:", "mongodb+srv:");
    }

    @Override
    public DatabaseDriver<?> create(Configuration config) {
        return new MongoDriver(config);
    }
}
