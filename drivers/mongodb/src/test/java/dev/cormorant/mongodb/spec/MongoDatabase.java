package dev.cormorant.mongodb.spec;

import dev.cormorant.ConfigurationBuilder;
import dev.cormorant.Cormorant;
import dev.cormorant.config.PoolOptions;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.mongodb.MongoDriver;
import java.util.UUID;

/**
 * Empty databases of its own on a server that speaks MongoDB's protocol.
 *
 * @param url where it is
 * @param connections how many connections it takes at most
 */
record MongoDatabase(String url, int connections) implements TestDatabase {
    @Override
    public void configure(ConfigurationBuilder config) {
        config.driver(MongoDriver.class)
                .clientUrl(url)
                .pool(PoolOptions.DEFAULT.withMax(connections))
                .dbName("specs" + UUID.randomUUID().toString().substring(0, 8));
    }

    @Override
    public boolean tellsStatements(Cormorant orm) {
        return true;
    }
}
