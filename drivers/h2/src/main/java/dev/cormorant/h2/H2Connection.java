package dev.cormorant.h2;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.ConnectionOptions;
import dev.cormorant.driver.ConnectionType;
import dev.cormorant.sql.AbstractSqlConnection;
import dev.cormorant.sql.jdbc.AnchoredDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;

/**
 * All input and output with one H2 database: in a file, in memory or on a server. Its sessions are in UTC.
 *
 * @see <a href="https://h2database.com/html/features.html#connection_modes">Connection modes</a>
 */
public class H2Connection extends AbstractSqlConnection {
    private static final Set<Integer> ABSENT =
            Set.of(ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1, ErrorCode.REMOTE_DATABASE_NOT_FOUND_1);

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
        String url = DatabaseUrl.of(options(), overrides);
        return DatabaseUrl.isInMemory(url) ? new AnchoredDataSource(source(url)) : source(url);
    }

    private DataSource source(String url) {
        String user = options().user().isEmpty() ? "sa" : options().user();
        return H2DataSource.of(url, user, options().password());
    }

    @Override
    protected boolean databaseExists() {
        if (isConnected() || options().dataSource() != null) {
            return super.databaseExists();
        }
        String url = DatabaseUrl.of(options(), options().driverOptions()) + ";IFEXISTS=TRUE";
        try (Connection connection = source(url).getConnection()) {
            return connection.isValid(0);
        } catch (SQLException e) {
            return !ABSENT.contains(e.getErrorCode());
        }
    }

    @Override
    protected List<String> getSessionSQL() {
        return List.of("set time zone 'UTC'");
    }
}
