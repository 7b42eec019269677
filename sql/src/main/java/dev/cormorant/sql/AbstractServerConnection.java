package dev.cormorant.sql;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.ConnectionOptions;
import dev.cormorant.driver.ConnectionType;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/**
 * All input and output with a database on a server: what {@link AbstractSqlConnection} does, and reading where the server
 * is from the settings and the URL. Role: implement. Shared by all threads.
 *
 * <pre>{@code
 * protected DataSource createDataSource(ServerLocation server) throws SQLException {
 *     AcmeDataSource source = new AcmeDataSource();
 *     source.setServer(server.address().host(), server.address().port());
 *     source.setDatabaseName(server.database());
 *     server.options(AcmeDataSource.OPTIONS).forEach(source::setOption);
 *     return server.login(source);
 * }
 * }</pre>
 */
public abstract class AbstractServerConnection extends AbstractSqlConnection {
    private final UrlForm form;

    /**
     * Makes a connection that is not open yet.
     *
     * @param config the user's settings
     * @param options where this connection leads
     * @param type whether it is for writing or a replica
     * @param form the URLs that the driver understands
     * @throws dev.cormorant.error.ValidationException if the URL is wrong
     */
    protected AbstractServerConnection(
            Configuration config, ConnectionOptions options, ConnectionType type, UrlForm form) {
        super(config, options, type);
        this.form = form;
        if (options.dataSource() == null) {
            // A wrong URL is told now, not at the first query.
            locate();
        }
    }

    /**
     * Makes the source of JDBC connections; it must not open one yet.
     *
     * @param place where the server is
     * @return a data source, most often one that logs in as the location says
     * @throws SQLException if the settings are wrong
     */
    protected abstract DataSource createDataSource(ServerLocation place) throws SQLException;

    @Override
    protected final DataSource createDataSource(Map<String, Object> overrides) throws SQLException {
        return createDataSource(locate());
    }

    @Override
    protected String databaseName() {
        return locate().database();
    }

    @Override
    protected String place() {
        return options().dataSource() == null ? locate().toString() : super.place();
    }

    @Override
    final String advice() {
        return " Check these settings, the password, and whether the server runs and can be reached from here.";
    }

    private ServerLocation locate() {
        return ServerLocation.of(options(), form);
    }
}
