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
    private boolean open = true;

    StatementUse(StatementRunner runner, PhysicalConnection connection, @Nullable SqlTransaction within, String sql) {
        this.runner = runner;
        this.connection = connection;
        this.within = within;
        this.sql = sql;
        this.start = runner.log().start();
    }

    PreparedStatement prepare() throws SQLException {
        CachedStatement taken = connection.statements().take(sql);
        statement = taken;
        return taken.statement();
    }

    PreparedStatement prepareWithKeys(String[] columns) throws SQLException {
        CachedStatement taken = connection.statements().takeReturning(sql, columns);
        statement = taken;
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
        return runner.failed(error, sql, connection, within);
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
