package dev.cormorant.h2.spec;

import dev.cormorant.h2.H2Driver;
import dev.cormorant.kit.DriverConformance;
import dev.cormorant.kit.database.TestDatabase;

class MemorySpecsTest extends DriverConformance {
    @Override
    protected TestDatabase database() {
        return config -> config.driver(H2Driver.class).dbName(":memory:");
    }

    @Override
    protected String title() {
        return "H2";
    }
}
