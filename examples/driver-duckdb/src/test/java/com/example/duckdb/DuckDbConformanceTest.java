package com.example.duckdb;

import dev.cormorant.kit.DriverConformance;
import dev.cormorant.kit.database.TestDatabase;

/** Everything that a driver promises, in memory. */
class DuckDbConformanceTest extends DriverConformance {
    @Override
    protected TestDatabase database() {
        return config -> config.driver(DuckDbDriver.class).dbName(":memory:");
    }

    @Override
    protected String title() {
        return "DuckDB";
    }
}
