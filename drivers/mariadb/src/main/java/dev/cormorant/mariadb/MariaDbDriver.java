package dev.cormorant.mariadb;

import dev.cormorant.config.Configuration;
import dev.cormorant.mysql.MySqlDriver;

/**
 * The driver for MariaDB 10.11 and newer, over {@code org.mariadb.jdbc:mariadb-java-client}.
 *
 * <pre>{@code
 * Cormorant.init(config -> config.driver(MariaDbDriver.class)
 *         .clientUrl("mariadb://library@127.0.0.1:3306/library")
 *         .entities(Author.class));
 * }</pre>
 *
 * @see <a href="https://mariadb.com/docs/server/reference">MariaDB Server Reference</a>
 */
public class MariaDbDriver extends MySqlDriver {
    /**
     * Makes the driver; opens no connection.
     *
     * @param config the user's settings
     */
    public MariaDbDriver(Configuration config) {
        super(config, new MariaDbPlatform(), MariaDbConnection::new, MariaDbConnection.LIBRARY);
    }
}
