package com.example.duckdb;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.ConnectionOptions;
import dev.cormorant.driver.ConnectionType;
import dev.cormorant.sql.AbstractSqlConnection;
import dev.cormorant.sql.jdbc.AnchoredDataSource;
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

    @Override
    protected DataSource createDataSource(Map<String, Object> overrides) {
        Properties settings = new Properties();
        overrides.forEach((key, value) -> settings.setProperty(key, value.toString()));
        if (options().dbName().isEmpty() || options().dbName().equals(MEMORY)) {
            // A database in memory is shared by the connections that know its name.
            return new AnchoredDataSource(new DuckDBDataSource("jdbc:duckdb:" + MEMORY + UUID.randomUUID(), settings));
        }
        return new DuckDBDataSource("jdbc:duckdb:" + options().dbName(), settings);
    }
}
