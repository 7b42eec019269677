package dev.cormorant.sqlite;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.DriverDependency;
import dev.cormorant.sql.AbstractSqlDriver;
import dev.cormorant.sql.ConnectionFactory;
import java.util.List;

/**
 * The driver for SQLite, on any library that wraps it.
 *
 * <p>Without a data source of the user's own it works on {@code org.xerial:sqlite-jdbc}, with {@code dbName} as the file
 * or {@code :memory:}. With {@code dataSource} in the configuration, an object of any library or a supplier of one, it
 * needs no library itself. {@code driverOptions} are pragmas, for instance {@code busy_timeout}.
 *
 * <pre>{@code
 * Cormorant.init(config -> config.driver(SqliteDriver.class).dbName("library.db").entities(Author.class));
 * }</pre>
 *
 * @see <a href="https://www.sqlite.org/pragma.html">PRAGMA statements</a>
 */
public class SqliteDriver extends AbstractSqlDriver<SqliteConnection> {
    private static final DriverDependency LIBRARY = new DriverDependency("org.xerial:sqlite-jdbc", "org.sqlite.JDBC");

    /**
     * Makes the driver; opens no file.
     *
     * @param config the user's settings
     */
    public SqliteDriver(Configuration config) {
        this(config, new SqlitePlatform(), SqliteConnection::new);
    }

    /**
     * Makes the driver of a database that is SQLite but for a few differences.
     *
     * @param config the user's settings
     * @param platform the knowledge about it
     * @param factory makes connections
     */
    protected SqliteDriver(Configuration config, SqlitePlatform platform, ConnectionFactory<SqliteConnection> factory) {
        super(config, platform, factory, config.dataSource() == null ? List.of(LIBRARY) : List.of());
    }
}
