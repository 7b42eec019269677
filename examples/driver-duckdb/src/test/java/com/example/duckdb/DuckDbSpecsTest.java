package com.example.duckdb;

import dev.cormorant.testing.TestDatabase;
import dev.cormorant.testing.spec.AllSpecs;

/** What every database must do. */
class DuckDbSpecsTest extends AllSpecs {
    @Override
    protected TestDatabase database() {
        return config -> config.driver(DuckDbDriver.class).dbName(":memory:");
    }
}
