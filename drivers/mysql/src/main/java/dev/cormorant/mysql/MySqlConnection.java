package dev.cormorant.mysql;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.ConnectionOptions;
import dev.cormorant.driver.ConnectionType;
import dev.cormorant.sql.AbstractServerConnection;
import dev.cormorant.sql.ServerLocation;
import dev.cormorant.sql.UrlForm;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * All input and output with one MySQL database.
 *
 * <p>Whatever the server is set to, each session is in UTC and strict: a value that does not fit is refused, not cut.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/9.7/en/sql-mode.html">Server SQL Modes</a>
 */
public class MySqlConnection extends AbstractServerConnection {
    private static final String STRICT_AND_UTC =
            "set session time_zone = '+00:00', sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_ALL_TABLES,"
                    + "STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'";

    private static final int PORT = 3306;

    static final ClientLibrary LIBRARY = new ClientLibrary(
            "com.mysql:mysql-connector-j",
            "com.mysql.cj.jdbc.Driver",
            "mysql",
            "dbname",
            Map.of(
                    "useServerPrepStmts", "true",
                    "useCursorFetch", "true",
                    "rewriteBatchedStatements", "true",
                    "connectionTimeZone", "UTC",
                    "characterEncoding", "UTF-8"));

    private final ClientLibrary library;

    /**
     * Makes a connection that is not open yet.
     *
     * @param config the user's settings
     * @param options where the database is
     * @param type whether it is for writing or a replica
     */
    public MySqlConnection(Configuration config, ConnectionOptions options, ConnectionType type) {
        this(config, options, type, LIBRARY);
    }

    /**
     * Makes a connection through another library.
     *
     * @param config the user's settings
     * @param options where the database is
     * @param type whether it is for writing or a replica
     * @param library speaks with the server
     */
    protected MySqlConnection(
            Configuration config, ConnectionOptions options, ConnectionType type, ClientLibrary library) {
        super(config, options, type, new UrlForm(List.of(library.scheme()), PORT));
        this.library = library;
    }

    @Override
    protected DataSource createDataSource(ServerLocation place) throws SQLException {
        return library.source(place);
    }

    @Override
    protected List<String> getSessionSQL() {
        return List.of(STRICT_AND_UTC);
    }
}
