package dev.cormorant.sqlite.spec;

import dev.cormorant.sqlite.SqliteDriver;
import dev.cormorant.testing.TestDatabase;
import dev.cormorant.testing.spec.AllSpecs;

class MemorySpecsTest extends AllSpecs {
    @Override
    protected TestDatabase database() {
        return config -> config.driver(SqliteDriver.class).dbName(":memory:");
    }
}
