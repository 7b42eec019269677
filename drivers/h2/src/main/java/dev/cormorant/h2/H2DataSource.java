package dev.cormorant.h2;

import dev.cormorant.sql.jdbc.DelegatingDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/** Opens sessions, asks for the password each time, and keeps a database in memory alive until it is closed. */
final class H2DataSource extends DelegatingDataSource implements AutoCloseable {
    private final JdbcDataSource library;
    private final String user;
    private final Supplier<String> password;
    private final boolean memory;
    private @Nullable Connection anchor;

    private H2DataSource(JdbcDataSource library, String user, Supplier<String> password) {
        super(library);
        this.library = library;
        this.user = user;
        this.password = password;
        this.memory = library.getURL().startsWith("jdbc:h2:mem:");
    }

    static DataSource of(String url, String user, Supplier<String> password) {
        JdbcDataSource library = new JdbcDataSource();
        library.setURL(url);
        return new H2DataSource(library, user, password);
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (memory) {
            hold();
        }
        return open();
    }

    private Connection open() throws SQLException {
        try {
            return library.getConnection(user, password.get());
        } catch (SQLException e) {
            throw DatabaseSettings.explained(e);
        }
    }

    /** A database in memory is gone with its last session, and a pool may close all of them. */
    private synchronized void hold() throws SQLException {
        if (anchor == null) {
            anchor = open();
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
