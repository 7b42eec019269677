package dev.cormorant.sql;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.ConnectionOptions;
import dev.cormorant.driver.ConnectionType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.sqlite.SQLiteDataSource;

/** A connection to a file; counts how many sessions were opened. */
final class EmbeddedConnection extends AbstractSqlConnection {
    final AtomicInteger sessions = new AtomicInteger();

    EmbeddedConnection(Configuration config, ConnectionOptions options, ConnectionType type) {
        super(config, options, type);
    }

    @Override
    protected DataSource createDataSource(Map<String, Object> overrides) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + options().dbName());
        return source;
    }

    @Override
    protected void initializeConnection(Connection connection) throws SQLException {
        sessions.incrementAndGet();
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma foreign_keys = on");
            statement.execute("pragma journal_mode = wal");
            statement.execute("pragma synchronous = normal");
        }
    }
}
