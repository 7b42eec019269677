package dev.cormorant.sqlite;

import com.zaxxer.hikari.HikariConfig;
import dev.cormorant.config.Configuration;
import dev.cormorant.driver.ConnectionOptions;
import dev.cormorant.driver.ConnectionType;
import dev.cormorant.sql.AbstractSqlConnection;
import dev.cormorant.sql.jdbc.AnchoredDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/**
 * All input and output with one SQLite database.
 *
 * <p>On a file of its own it switches to write-ahead logging, so that readers and the one writer do not wait for each
 * other. Writers wait for each other up to {@code busy_timeout}, 5 seconds unless {@code driverOptions} say otherwise.
 * A database in memory lives as long as this connection is open; its readers wait for its writer.
 *
 * @see <a href="https://www.sqlite.org/wal.html">Write-Ahead Logging</a>
 */
public class SqliteConnection extends AbstractSqlConnection {
    private final DatabaseLocation location;
    private final Pragmas pragmas;

    /**
     * Makes a connection that is not open yet.
     *
     * @param config the user's settings
     * @param options where the database is
     * @param type whether it is for writing or a replica
     */
    public SqliteConnection(Configuration config, ConnectionOptions options, ConnectionType type) {
        super(config, options, type);
        this.location = DatabaseLocation.of(options);
        this.pragmas = new Pragmas(options.driverOptions(), options.dataSource() == null && location.isFile());
    }

    @Override
    protected DataSource createDataSource(Map<String, Object> overrides) {
        location.requireFolder();
        DataSource source = XerialDataSource.of(location.url());
        return location.isMemory() ? new AnchoredDataSource(source) : source;
    }

    @Override
    protected boolean databaseExists() {
        return isConnected() || (options().dataSource() != null ? super.databaseExists() : location.isThere());
    }

    @Override
    protected boolean usesPool(boolean given) {
        // What can be closed keeps connections itself; all else opens a file for each one that is asked for.
        return !given || !(options().dataSource() instanceof AutoCloseable);
    }

    @Override
    protected void configurePool(HikariConfig pool) {
        if (location.isMemory() && options().dataSource() != null) {
            // Of a strange library nothing is known but this: a second connection would be a second, empty database.
            pool.setMaximumPoolSize(1);
            pool.setMinimumIdle(1);
            pool.setIdleTimeout(0);
            pool.setMaxLifetime(0);
        }
    }

    @Override
    protected void initializeConnection(Connection connection) throws SQLException {
        pragmas.apply(connection);
    }
}
