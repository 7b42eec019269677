package dev.cormorant.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/**
 * Opens connections of the library that comes with this driver. The only class that needs it, so that the driver works
 * without it on another one.
 */
final class XerialDataSource extends SQLiteDataSource implements AutoCloseable {
    private final boolean memory;
    private @Nullable Connection anchor;

    private XerialDataSource(String url, boolean memory) {
        this.memory = memory;
        setUrl(url);
    }

    static DataSource of(String url, boolean memory) {
        return new XerialDataSource(url, memory);
    }

    @Override
    public SQLiteConnection getConnection(@Nullable String user, @Nullable String password) throws SQLException {
        if (memory) {
            hold();
        }
        SQLiteConnection connection = super.getConnection(user, password);
        RegularExpressions.register(connection);
        return connection;
    }

    /** A database in memory is gone with its last connection, and a pool may close all of them. */
    private synchronized void hold() throws SQLException {
        if (anchor == null) {
            anchor = super.getConnection(null, null);
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
