package dev.cormorant.sql.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLTransientConnectionException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Keeps sessions in a pool, each with its prepared statements. */
final class PooledSource implements ConnectionSource {
    private static final int SECONDS_TO_CLOSE = 5;
    private final HikariDataSource pool;

    PooledSource(HikariConfig config, DataSource source, JdbcDialect dialect, ConnectionInitializer initializer) {
        int idle = config.getMinimumIdle();
        config.setDataSource(new Sessions(source, dialect, initializer));
        // With no idle connections allowed, the pool would close the one that it opens first to see that all is well.
        config.setMinimumIdle(Math.max(1, idle));
        this.pool = new HikariDataSource(config);
        pool.setMinimumIdle(idle);
    }

    @Override
    public PhysicalConnection acquire() throws SQLException {
        Connection handle = lend();
        PhysicalConnection connection =
                handle.unwrap(SessionConnection.Owner.class).physical();
        connection.lease(handle);
        return connection;
    }

    @Override
    public Connection lend() throws SQLException {
        try {
            return pool.getConnection();
        } catch (SQLTransientConnectionException e) {
            throw withCounts(e);
        }
    }

    private SQLException withCounts(SQLTransientConnectionException error) {
        HikariPoolMXBean counts = pool.getHikariPoolMXBean();
        if (counts == null) {
            return error;
        }
        String message = "No connection became free within " + pool.getConnectionTimeout() + " ms: of at most "
                + pool.getMaximumPoolSize() + ", " + counts.getActiveConnections() + " are in use, "
                + counts.getIdleConnections() + " idle, and " + counts.getThreadsAwaitingConnection()
                + " threads wait. Close cursors and transactions, or raise pool.max.";
        return new SQLTransientConnectionException(message, error.getSQLState(), error);
    }

    @Override
    public void release(PhysicalConnection connection) {
        Connection handle = connection.endLease();
        if (handle == null) {
            return;
        }
        try {
            connection.statements().closeUsed();
        } catch (SQLException e) {
            connection.markBroken();
        }
        giveBack(connection, handle);
    }

    private void giveBack(PhysicalConnection connection, Connection handle) {
        if (connection.isBroken()) {
            pool.evictConnection(handle);
        } else {
            closeQuietly(handle);
        }
    }

    private void closeQuietly(Connection handle) {
        try {
            handle.close();
        } catch (SQLException e) {
            pool.evictConnection(handle);
        }
    }

    @Override
    public void close() {
        pool.close();
    }

    /** The data source behind the pool: it prepares each new session and gives it a memory for statements. */
    private record Sessions(DataSource source, JdbcDialect dialect, ConnectionInitializer initializer)
            implements DataSource {
        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = source.getConnection();
            try {
                initializer.initialize(connection);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
            return SessionConnection.of(new PhysicalConnection(connection, dialect));
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            throw new SQLFeatureNotSupportedException("The user is part of the data source.");
        }

        @Override
        public PrintWriter getLogWriter() throws SQLException {
            return source.getLogWriter();
        }

        @Override
        public void setLogWriter(PrintWriter out) throws SQLException {
            source.setLogWriter(out);
        }

        @Override
        public void setLoginTimeout(int seconds) throws SQLException {
            source.setLoginTimeout(seconds);
        }

        /** A closing pool waits as long for its last connections; many sources say 0, for no limit of their own. */
        @Override
        public int getLoginTimeout() throws SQLException {
            int seconds = source.getLoginTimeout();
            return seconds > 0 ? seconds : SECONDS_TO_CLOSE;
        }

        @Override
        public Logger getParentLogger() throws SQLFeatureNotSupportedException {
            return source.getParentLogger();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            return source.unwrap(type);
        }

        @Override
        public boolean isWrapperFor(Class<?> type) throws SQLException {
            return source.isWrapperFor(type);
        }
    }
}
