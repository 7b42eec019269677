package dev.cormorant.postgresql;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.DriverDependency;
import dev.cormorant.sql.AbstractSqlDriver;
import dev.cormorant.sql.ConnectionFactory;
import java.util.List;

/**
 * The driver for PostgreSQL.
 *
 * <p>The server is told by {@code host}, {@code port}, {@code dbName} and {@code user}, or by {@code clientUrl}.
 * {@code driverOptions} are properties of the JDBC driver, for instance {@code sslmode}.
 *
 * <pre>{@code
 * Cormorant.init(config -> config.driver(PostgreSqlDriver.class)
 *         .host("db.example.com").dbName("library").user("reader").password(secrets::current)
 *         .entities(Author.class));
 * }</pre>
 *
 * @see <a href="https://jdbc.postgresql.org/documentation/use/#connection-parameters">Connection parameters</a>
 */
public class PostgreSqlDriver extends AbstractSqlDriver<PostgreSqlConnection> {
    private static final DriverDependency LIBRARY =
            new DriverDependency("org.postgresql:postgresql", "org.postgresql.Driver");

    /**
     * Makes the driver; opens no connection.
     *
     * @param config the user's settings
     */
    public PostgreSqlDriver(Configuration config) {
        this(config, new PostgreSqlPlatform(), PostgreSqlConnection::new);
    }

    /**
     * Makes the driver of a database that is PostgreSQL but for a few differences.
     *
     * @param config the user's settings
     * @param platform the knowledge about it
     * @param factory makes connections
     */
    protected PostgreSqlDriver(
            Configuration config, PostgreSqlPlatform platform, ConnectionFactory<PostgreSqlConnection> factory) {
        super(config, platform, factory, List.of(LIBRARY));
    }
}
