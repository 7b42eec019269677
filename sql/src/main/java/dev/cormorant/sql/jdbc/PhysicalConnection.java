package dev.cormorant.sql.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** One session with the database, with the statements that are prepared in it. Used by one thread at a time. */
final class PhysicalConnection {
    private final Connection jdbc;
    private final StatementCache statements;
    private @Nullable Connection lease;
    private boolean broken;

    PhysicalConnection(Connection jdbc, StatementCache statements) {
        this.jdbc = jdbc;
        this.statements = statements;
    }

    Connection jdbc() {
        return jdbc;
    }

    StatementCache statements() {
        return statements;
    }

    void lease(Connection handle) {
        lease = handle;
    }

    /** What the pool gave for this session and wants back. */
    @Nullable
    Connection endLease() {
        Connection handle = lease;
        lease = null;
        return handle;
    }

    /** Keeps the session from being used again. */
    void markBroken() {
        broken = true;
    }

    boolean isBroken() {
        return broken;
    }

    void run(String sql) throws SQLException {
        try (java.sql.Statement statement = jdbc.createStatement()) {
            statement.execute(sql);
        }
    }

    void close() throws SQLException {
        try {
            statements.closeAll();
        } finally {
            jdbc.close();
        }
    }
}
