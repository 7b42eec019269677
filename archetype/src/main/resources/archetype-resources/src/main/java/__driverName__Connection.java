package ${package};

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.ConnectionOptions;
import dev.cormorant.driver.ConnectionType;
import dev.cormorant.sql.AbstractSqlConnection;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.hsqldb.jdbc.JDBCDataSource;

/**
 * Opens the database that {@code dbName} names: a file, or {@code :memory:}. The user's driver options are properties of
 * the URL, such as {@code hsqldb.write_delay}.
 */
public final class ${driverName}Connection extends AbstractSqlConnection {
    private static final String MEMORY = ":memory:";

    /**
     * Makes a connection that is not open yet.
     *
     * @param config the user's settings
     * @param options where it leads
     * @param type whether it is for writing or a replica
     */
    public ${driverName}Connection(Configuration config, ConnectionOptions options, ConnectionType type) {
        super(config, options, type);
    }

    @Override
    protected DataSource createDataSource(Map<String, Object> overrides) {
        String name = options().dbName();
        boolean inMemory = name.isEmpty() || name.equals(MEMORY);
        Properties properties = new Properties();
        // Readers and writers do not wait for each other; what was committed is on disk.
        properties.setProperty("hsqldb.tx", "mvcc");
        properties.setProperty("hsqldb.write_delay", "false");
        // Texts that differ in trailing spaces differ.
        properties.setProperty("sql.pad_space", "false");
        overrides.forEach((key, value) -> properties.setProperty(key, value.toString()));
        JDBCDataSource source = new JDBCDataSource();
        source.setUrl("jdbc:hsqldb:" + (inMemory ? "mem:" + UUID.randomUUID() : "file:" + name));
        source.setUser(options().user().isEmpty() ? "SA" : options().user());
        source.setPassword(options().password().get());
        source.setProperties(properties);
        return source;
    }

    @Override
    protected List<String> getSessionSQL() {
        return List.of("set time zone interval '0:00' hour to minute");
    }
}
