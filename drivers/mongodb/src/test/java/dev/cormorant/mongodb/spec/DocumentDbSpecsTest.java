package dev.cormorant.mongodb.spec;

import dev.cormorant.kit.DriverConformance;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.mongodb.MongoDriver;
import dev.cormorant.testing.mongo.MongoServers;
import java.util.UUID;

class DocumentDbSpecsTest extends DriverConformance {
    @Override
    protected TestDatabase database() {
        return config -> config.driver(MongoDriver.class)
                .clientUrl(MongoServers.mongodb())
                .dbName("specs" + UUID.randomUUID().toString().substring(0, 8));
    }
}
