package dev.cormorant.sql.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one connection of its own open until it is closed: a database in memory is gone with its last one, and a pool may
 * close all of them. Role: use, by drivers.
 */
public final class AnchoredDataSource extends DelegatingDataSource implements AutoCloseable {
    private final DataSource source;
    private @Nullable Connection anchor;

    /**
     * Makes one that opens nothing yet.
     *
     * @param source opens the connections
     */
    public AnchoredDataSource(DataSource source) {
        super(source);
        this.source = source;
    }

    @Override
    public Connection getConnection() throws SQLException {
        hold();
        return source.getConnection();
    }

    private synchronized void hold() throws SQLException {
        if (anchor == null) {
            anchor = source.getConnection();
        }
    }

    @Override
    public synchronized void close() throws SQLException {
        Connection held = anchor;
        anchor = null;
        if (held != null) {
            held.close();
        }
    }
}
