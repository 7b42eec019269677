package com.example.derby;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.ConnectionOptions;
import dev.cormorant.driver.ConnectionType;
import dev.cormorant.sql.AbstractSqlConnection;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;

/**
 * Opens the database that {@code dbName} names: a folder, which is made if it is not there, or {@code :memory:}. The
 * user's driver options are attributes of the connection, such as {@code territory}.
 */
public final class DerbyConnection extends AbstractSqlConnection {
    private static final String MEMORY = ":memory:";

    /**
     * Makes a connection that is not open yet.
     *
     * @param config the user's settings
     * @param options where it leads
     * @param type whether it is for writing or a replica
     */
    public DerbyConnection(Configuration config, ConnectionOptions options, ConnectionType type) {
        super(config, options, type);
    }

    @Override
    protected DataSource createDataSource(Map<String, Object> overrides) {
        String name = options().dbName();
        boolean inMemory = name.isEmpty() || name.equals(MEMORY);
        StringJoiner attributes = new StringJoiner(";");
        overrides.forEach((key, value) -> attributes.add(key + "=" + value));
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(inMemory ? "memory:" + UUID.randomUUID() : name);
        source.setCreateDatabase("create");
        source.setConnectionAttributes(attributes.toString());
        source.setUser(options().user());
        source.setPassword(options().password().get());
        return source;
    }
}
