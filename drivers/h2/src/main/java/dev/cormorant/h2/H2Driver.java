package dev.cormorant.h2;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.DriverDependency;
import dev.cormorant.sql.AbstractSqlDriver;
import java.util.List;

/**
 * The driver for H2, in its regular mode.
 *
 * <p>{@code dbName} is a file, without its ending, or {@code :memory:} for a database that is gone when the connection is
 * closed; {@code clientUrl} takes every URL of H2. {@code driverOptions} are settings of H2, for instance
 * {@code LOCK_TIMEOUT}.
 *
 * <pre>{@code
 * Cormorant.init(config -> config.driver(H2Driver.class).dbName("library").entities(Author.class));
 * }</pre>
 *
 * @see <a href="https://h2database.com/html/features.html#database_url">Database URL overview</a>
 */
public class H2Driver extends AbstractSqlDriver<H2Connection> {
    private static final DriverDependency LIBRARY = new DriverDependency("com.h2database:h2", "org.h2.Driver");

    /**
     * Makes the driver; opens no database.
     *
     * @param config the user's settings
     */
    public H2Driver(Configuration config) {
        super(config, new H2Platform(), H2Connection::new, List.of(LIBRARY));
    }
}
