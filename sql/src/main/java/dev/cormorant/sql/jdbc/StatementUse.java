package dev.cormorant.sql.jdbc;

import dev.cormorant.driver.DriverException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** One use of a statement, from taking its connection to giving everything back. */
final class StatementUse {
    private final StatementRunner runner;
    private final PhysicalConnection connection;
    private final @Nullable SqlTransaction within;
    private final String sql;
    private final long start;
    private @Nullable CachedStatement statement;
    private @Nullable StatementWatch watch;
    private boolean open = true;

    StatementUse(StatementRunner runner, PhysicalConnection connection, @Nullable SqlTransaction within, String sql) {
        this.runner = runner;
        this.connection = connection;
        this.within = within;
        this.sql = sql;
        this.start = runner.log().start();
    }

    PreparedStatement prepare() throws SQLException {
        return watched(connection.statements().take(sql));
    }

    PreparedStatement prepareStream() throws SQLException {
        return watched(connection.statements().takeStreaming(sql));
    }

    PreparedStatement prepareWithKeys(String[] columns) throws SQLException {
        return watched(connection.statements().takeReturning(sql, columns));
    }

    private PreparedStatement watched(CachedStatement taken) {
        statement = taken;
        watch = StatementWatch.start(taken.statement(), sql);
        return taken.statement();
    }

    StatementWriter writer() {
        if (statement == null) {
            throw new IllegalStateException("The statement is not prepared.");
        }
        return statement.writer();
    }

    void read() {
        runner.log().read(sql, start);
    }

    void wrote(long rows, int executions) {
        runner.log().wrote(sql, rows, executions, start);
    }

    /** Some JDBC drivers close a statement that failed, so it is not used again. */
    DriverException failed(SQLException error) {
        if (statement != null) {
            statement.abandon();
        }
        runner.log().failed(sql, start, error);
        DriverException failure = runner.failed(error, sql, connection, within);
        return watch == null ? failure : watch.explain(failure, sql);
    }

    /** Tells whether rows may still be read. */
    boolean isOpen() {
        return open && (within == null || within.isActive());
    }

    /** Gives back the statement, and outside a transaction the connection. */
    void close() {
        if (!open) {
            return;
        }
        open = false;
        if (watch != null && watch.stop() && statement != null) {
            statement.abandon();
        }
        try {
            if (statement != null) {
                connection.statements().release(statement);
            }
        } catch (SQLException e) {
            connection.markBroken();
        } finally {
            if (within == null) {
                runner.release(connection);
            }
        }
    }
}
