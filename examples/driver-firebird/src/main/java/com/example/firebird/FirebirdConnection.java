package com.example.firebird;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.ConnectionOptions;
import dev.cormorant.driver.ConnectionType;
import dev.cormorant.sql.AbstractSqlConnection;
import java.util.Map;
import javax.sql.DataSource;
import org.firebirdsql.ds.FBSimpleDataSource;

/**
 * Opens the database that {@code dbName} names: a file on the server, which is made if it is not there. The user's driver
 * options are properties of the connection, such as {@code wireCompression}.
 */
public final class FirebirdConnection extends AbstractSqlConnection {
    private static final int PORT = 3050;

    /**
     * Makes a connection that is not open yet.
     *
     * @param config the user's settings
     * @param options where it leads
     * @param type whether it is for writing or a replica
     */
    public FirebirdConnection(Configuration config, ConnectionOptions options, ConnectionType type) {
        super(config, options, type);
    }

    @Override
    protected DataSource createDataSource(Map<String, Object> overrides) {
        FBSimpleDataSource source = new FBSimpleDataSource();
        source.setServerName(
                options().host().isEmpty() ? "localhost" : options().host());
        source.setPortNumber(options().port() > 0 ? options().port() : PORT);
        source.setDatabaseName(options().dbName());
        source.setUser(options().user());
        source.setPassword(options().password().get());
        source.setCharSet("utf-8");
        source.setCreateDatabaseIfNotExist(true);
        source.setProperty("set_db_charset", "UTF8");
        source.setProperty("page_size", "16384");
        overrides.forEach((name, value) -> source.setProperty(name, value.toString()));
        return source;
    }
}
