package dev.cormorant.sql.jdbc;

import dev.cormorant.config.Timeouts;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Internal: opens sessions and prepares them.
 *
 * @param source where sessions come from
 * @param dialect what the JDBC driver is like
 * @param initializer prepares each session
 * @param timeouts how long its answers are waited for
 */
public record SessionOpener(
        DataSource source, JdbcDialect dialect, ConnectionInitializer initializer, Timeouts timeouts) {
    /** A fresh session; one that could not be prepared is closed. */
    Connection open() throws SQLException {
        Connection connection = source.getConnection();
        try {
            initializer.initialize(connection);
        } catch (SQLException | RuntimeException | Error e) {
            close(connection, e);
            throw e;
        }
        return connection;
    }

    private static void close(Connection connection, Throwable failure) {
        try {
            connection.close();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    PhysicalConnection physical(Connection connection) {
        return new PhysicalConnection(connection, new StatementCache(connection, dialect, statementSeconds()));
    }

    private int statementSeconds() {
        return Math.toIntExact(timeouts.statement().plusMillis(999).toSeconds());
    }
}
