package dev.cormorant.sql.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a JDBC connection from a data source for each use, as one does with a pool of the user's own. */
final class PlainSource implements ConnectionSource {
    private static final Logger LOG = LoggerFactory.getLogger("cormorant.connection");
    private final DataSource source;
    private final JdbcDialect dialect;
    private final ConnectionInitializer initializer;

    PlainSource(DataSource source, JdbcDialect dialect, ConnectionInitializer initializer) {
        this.source = source;
        this.dialect = dialect;
        this.initializer = initializer;
    }

    @Override
    public PhysicalConnection acquire() throws SQLException {
        return new PhysicalConnection(lend(), dialect);
    }

    @Override
    public Connection lend() throws SQLException {
        Connection connection = source.getConnection();
        try {
            initializer.initialize(connection);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
        return connection;
    }

    @Override
    public void release(PhysicalConnection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.warn("A connection could not be closed", e);
        }
    }

    @Override
    public void close() {}
}
