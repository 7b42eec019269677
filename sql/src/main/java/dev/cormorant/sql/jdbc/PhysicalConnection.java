package dev.cormorant.sql.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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
        Statement statement = jdbc.createStatement();
        try {
            statement.execute(sql);
        } finally {
            close(statement);
        }
    }

    /** What was done stays done when its statement cannot be closed, such as a commit; but nobody uses the session again. */
    private void close(Statement statement) {
        try {
            statement.close();
        } catch (SQLException e) {
            markBroken();
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
