package dev.cormorant.postgresql;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.ConnectionOptions;
import dev.cormorant.driver.ConnectionType;
import dev.cormorant.sql.AbstractServerConnection;
import dev.cormorant.sql.ServerAddress;
import dev.cormorant.sql.ServerLocation;
import dev.cormorant.sql.UrlForm;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** All input and output with one PostgreSQL server. Its sessions are in UTC, whatever zone the program runs in. */
public class PostgreSqlConnection extends AbstractServerConnection {
    static final UrlForm URLS = new UrlForm(List.of("postgresql", "postgres"), 5432);
    private static final List<String> PROPERTIES =
            Arrays.stream(PGProperty.values()).map(PGProperty::getName).toList();

    /**
     * Makes a connection that is not open yet.
     *
     * @param config the user's settings
     * @param options where the server is
     * @param type whether it is for writing or a replica
     */
    public PostgreSqlConnection(Configuration config, ConnectionOptions options, ConnectionType type) {
        super(config, options, type, URLS);
    }

    @Override
    protected DataSource createDataSource(ServerLocation place) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        List<ServerAddress> servers = place.addresses();
        source.setServerNames(servers.stream().map(ServerAddress::host).toArray(String[]::new));
        source.setPortNumbers(servers.stream().mapToInt(ServerAddress::port).toArray());
        source.setDatabaseName(place.database());
        source.setApplicationName("cormorant");
        // Text is sent without a type, so that the server takes it for what the column is: an enum, citext, inet.
        source.setStringType("unspecified");
        // The detail of an error quotes the values of a row.
        source.setLogServerErrorDetail(config().showValues());
        for (Map.Entry<String, String> option : place.options(PROPERTIES).entrySet()) {
            source.setProperty(option.getKey(), option.getValue());
        }
        return place.login(source);
    }

    @Override
    protected List<String> getSessionSQL() {
        return List.of("set time zone 'UTC'");
    }
}
