package com.example.duckdb;

import com.zaxxer.hikari.HikariConfig;
import dev.cormorant.config.Configuration;
import dev.cormorant.driver.ConnectionOptions;
import dev.cormorant.driver.ConnectionType;
import dev.cormorant.sql.AbstractSqlConnection;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.duckdb.DuckDBDataSource;

/**
 * Opens the file that {@code dbName} names, or a database in memory for {@code :memory:}. The user's driver options are
 * settings of DuckDB, such as {@code threads}.
 */
public final class DuckDbConnection extends AbstractSqlConnection {
    private static final String MEMORY = ":memory:";

    /**
     * Makes a connection that is not open yet.
     *
     * @param config the user's settings
     * @param options where it leads
     * @param type whether it is for writing or a replica
     */
    public DuckDbConnection(Configuration config, ConnectionOptions options, ConnectionType type) {
        super(config, options, type);
    }

    private boolean isInMemory() {
        return options().dbName().isEmpty() || options().dbName().equals(MEMORY);
    }

    @Override
    protected DataSource createDataSource(Map<String, Object> overrides) {
        // A database in memory is shared by the connections that know its name.
        String name = isInMemory() ? MEMORY + UUID.randomUUID() : options().dbName();
        Properties settings = new Properties();
        overrides.forEach((key, value) -> settings.setProperty(key, value.toString()));
        return new DuckDBDataSource("jdbc:duckdb:" + name, settings);
    }

    /** A database in memory lives as long as one connection to it. */
    @Override
    protected void configurePool(HikariConfig pool) {
        if (isInMemory()) {
            pool.setMinimumIdle(Math.max(1, pool.getMinimumIdle()));
            pool.setMaxLifetime(0);
        }
    }
}
