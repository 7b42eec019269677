package dev.cormorant.sql.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import dev.cormorant.driver.PoolUse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Keeps sessions in a pool, each with its prepared statements. */
final class PooledSource implements ConnectionSource {
    private static final int SECONDS_TO_CLOSE = 5;
    private final HikariDataSource pool;

    PooledSource(HikariConfig config, SessionOpener opener) {
        int idle = config.getMinimumIdle();
        config.setDataSource(new Sessions(opener));
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
        PoolUse use = use();
        String message = "No connection became free within " + pool.getConnectionTimeout() + " ms: of at most "
                + use.max() + ", " + use.active() + " are in use, " + use.idle() + " idle, and " + use.waiting()
                + " threads wait. " + advice(use, error.getNextException());
        return new SQLTransientConnectionException(message, error.getSQLState(), error);
    }

    private static String advice(PoolUse use, @Nullable SQLException whyNoneOpened) {
        return whyNoneOpened == null || use.active() == use.max()
                ? "Close cursors and transactions, or raise pool.max."
                : "No new one could be opened: " + whyNoneOpened.getMessage();
    }

    @Override
    public PoolUse use() {
        HikariPoolMXBean counts = pool.getHikariPoolMXBean();
        return counts == null
                ? PoolUse.NONE
                : new PoolUse(
                        counts.getActiveConnections(),
                        counts.getIdleConnections(),
                        counts.getThreadsAwaitingConnection(),
                        pool.getMaximumPoolSize());
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
    public void close(boolean force) {
        long patience = force ? 0 : TimeUnit.SECONDS.toNanos(SECONDS_TO_CLOSE);
        for (long start = System.nanoTime(); use().active() > 0 && System.nanoTime() - start < patience; ) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        pool.close();
    }

    /** The data source behind the pool: it prepares each new session and gives it a memory for statements. */
    private static final class Sessions extends DelegatingDataSource {
        private final SessionOpener opener;

        Sessions(SessionOpener opener) {
            super(opener.source());
            this.opener = opener;
        }

        @Override
        public Connection getConnection() throws SQLException {
            return SessionConnection.of(opener.physical(opener.open()));
        }

        /** A closing pool waits as long for its last connections; many sources say 0, for no limit of their own. */
        @Override
        public int getLoginTimeout() throws SQLException {
            int seconds = super.getLoginTimeout();
            return seconds > 0 ? seconds : SECONDS_TO_CLOSE;
        }
    }
}
