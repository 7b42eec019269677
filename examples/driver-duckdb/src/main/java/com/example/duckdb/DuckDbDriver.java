package com.example.duckdb;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.DriverDependency;
import dev.cormorant.sql.AbstractSqlDriver;
import java.util.List;

/** The driver for DuckDB: {@code Cormorant.init(config -> config.driver(DuckDbDriver.class).dbName("world.duckdb"))}. */
public final class DuckDbDriver extends AbstractSqlDriver<DuckDbConnection> {
    /**
     * Makes a driver; opens no connection.
     *
     * @param config the user's settings
     */
    public DuckDbDriver(Configuration config) {
        super(
                config,
                new DuckDbPlatform(),
                DuckDbConnection::new,
                List.of(new DriverDependency("org.duckdb:duckdb_jdbc", "org.duckdb.DuckDBDriver")));
    }
}
