package dev.cormorant.sqlite.spec;

import dev.cormorant.kit.DriverConformance;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.sqlite.SqliteDriver;

class MemorySpecsTest extends DriverConformance {
    @Override
    protected TestDatabase database() {
        return config -> config.driver(SqliteDriver.class).dbName(":memory:");
    }

    @Override
    protected String title() {
        return "SQLite in memory";
    }
}
