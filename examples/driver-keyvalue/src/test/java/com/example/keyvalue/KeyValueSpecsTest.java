package com.example.keyvalue;

import dev.cormorant.kit.DriverConformance;
import dev.cormorant.kit.database.TestDatabase;

class KeyValueSpecsTest extends DriverConformance {
    @Override
    protected TestDatabase database() {
        return config -> config.driver(KeyValueDriver.class).dbName(":memory:");
    }
}
