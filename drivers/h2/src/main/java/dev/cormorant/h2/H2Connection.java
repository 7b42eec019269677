package dev.cormorant.h2;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.ConnectionOptions;
import dev.cormorant.driver.ConnectionType;
import dev.cormorant.sql.AbstractSqlConnection;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;

/**
 * All input and output with one H2 database: in a file, in memory or on a server. Its sessions are in UTC.
 *
 * @see <a href="https://h2database.com/html/features.html#connection_modes">Connection modes</a>
 */
public class H2Connection extends AbstractSqlConnection {
    /**
     * Makes a connection that is not open yet.
     *
     * @param config the user's settings
     * @param options where the database is
     * @param type whether it is for writing or a replica
     */
    public H2Connection(Configuration config, ConnectionOptions options, ConnectionType type) {
        super(config, options, type);
    }

    @Override
    protected DataSource createDataSource(Map<String, Object> overrides) {
        String user = options().user().isEmpty() ? "sa" : options().user();
        return H2DataSource.of(
                DatabaseUrl.of(options(), overrides), user, options().password());
    }

    @Override
    protected void initializeConnection(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set time zone 'UTC'");
        }
    }
}
