package dev.cormorant.mariadb;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.ConnectionOptions;
import dev.cormorant.driver.ConnectionType;
import dev.cormorant.mysql.ClientLibrary;
import dev.cormorant.mysql.MySqlConnection;
import java.util.Map;

/**
 * All input and output with one MariaDB database.
 *
 * @see <a href="https://mariadb.com/docs/connectors/mariadb-connector-j/about-mariadb-connector-j">Connection options</a>
 */
public class MariaDbConnection extends MySqlConnection {
    static final ClientLibrary LIBRARY = new ClientLibrary(
            "org.mariadb.jdbc:mariadb-java-client",
            "org.mariadb.jdbc.Driver",
            "mariadb",
            "database",
            Map.of("useServerPrepStmts", "true"));

    /**
     * Makes a connection that is not open yet.
     *
     * @param config the user's settings
     * @param options where the database is
     * @param type whether it is for writing or a replica
     */
    public MariaDbConnection(Configuration config, ConnectionOptions options, ConnectionType type) {
        super(config, options, type, LIBRARY);
    }
}
