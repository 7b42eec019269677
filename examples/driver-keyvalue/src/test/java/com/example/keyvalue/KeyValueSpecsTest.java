package com.example.keyvalue;

import dev.cormorant.kit.DriverConformance;
import dev.cormorant.kit.database.TestDatabase;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NotInThisStore.class)
class KeyValueSpecsTest extends DriverConformance {
    @Override
    protected TestDatabase database() {
        return config -> config.driver(KeyValueDriver.class).dbName(":memory:");
    }
}
