package dev.cormorant.sql.jdbc;

import com.zaxxer.hikari.HikariConfig;
import dev.cormorant.config.Configuration;
import dev.cormorant.driver.ConnectionException;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.DriverException.Failure;
import dev.cormorant.driver.PoolUse;
import dev.cormorant.driver.Rows;
import dev.cormorant.driver.StatementLog;
import dev.cormorant.driver.Transaction;
import dev.cormorant.driver.TransactionOptions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Internal: sends statements, inside a transaction or on a connection of their own. Shared by all threads.
 */
public final class StatementRunner {
    private final JdbcDialect dialect;
    private final ConnectionSource source;
    private final StatementLog log;
    private final RowRunner rows;

    private StatementRunner(SessionOpener opener, ConnectionSource source, StatementLog log) {
        this.dialect = opener.dialect();
        this.source = source;
        this.log = log;
        this.rows = new RowRunner(this, dialect);
    }

    /**
     * Makes a runner that opens a session for each use.
     *
     * @param opener opens them
     * @param config the user's settings
     * @param name how logs call the connection
     * @return a runner
     */
    public static StatementRunner unpooled(SessionOpener opener, Configuration config, String name) {
        return new StatementRunner(opener, new PlainSource(opener), new StatementLog(config, name));
    }

    /**
     * Makes a runner with a pool; opens the first session.
     *
     * @param opener opens them
     * @param config the user's settings
     * @param name how logs call the connection
     * @param pool how the pool is set up
     * @return a runner
     */
    public static StatementRunner pooled(SessionOpener opener, Configuration config, String name, HikariConfig pool) {
        return new StatementRunner(opener, new PooledSource(pool, opener), new StatementLog(config, name));
    }

    /**
     * Sends statements for many rows.
     *
     * @return the same runner's side for rows
     */
    public RowRunner rows() {
        return rows;
    }

    JdbcDialect dialect() {
        return dialect;
    }

    /**
     * Begins a transaction.
     *
     * @param options how
     * @return the transaction, which holds a connection until it ends
     */
    public Transaction begin(TransactionOptions options) {
        RootTransaction.requireKnown(dialect, options);
        PhysicalConnection connection = acquire();
        RootTransaction transaction = new RootTransaction(this, connection, options);
        try {
            transaction.begin();
        } catch (SQLException e) {
            DriverException failure = convert(e, null);
            transaction.abandon(failure);
            throw failure;
        }
        return transaction;
    }

    /**
     * Sends a query.
     *
     * @param transaction the transaction to take part in, or null
     * @param sql the text
     * @param binder writes its values
     * @return a cursor, to be closed
     */
    public Rows query(@Nullable Transaction transaction, String sql, Binder binder) {
        return query(use(transaction, sql), StatementUse::prepare, binder);
    }

    /**
     * Sends a query whose rows are read one after the other, without holding all of them in memory.
     *
     * @param transaction the transaction to take part in, or null
     * @param sql the text
     * @param binder writes its values
     * @return a cursor, to be closed
     */
    public Rows stream(@Nullable Transaction transaction, String sql, Binder binder) {
        return query(use(transaction, sql), StatementUse::prepareStream, binder);
    }

    @FunctionalInterface
    private interface Preparation {
        PreparedStatement of(StatementUse use) throws SQLException;
    }

    private Rows query(StatementUse use, Preparation preparation, Binder binder) {
        try {
            PreparedStatement statement = preparation.of(use);
            binder.bind(use.writer());
            ResultSet result = statement.executeQuery();
            use.read();
            return new JdbcRows(result, dialect, use);
        } catch (SQLException e) {
            DriverException failure = use.failed(e);
            use.close();
            throw failure;
        } catch (RuntimeException | Error e) {
            use.close();
            throw e;
        }
    }

    /**
     * Sends a statement that writes.
     *
     * @param transaction the transaction to take part in, or null
     * @param sql the text
     * @param binder writes its values
     * @return how many rows it wrote
     */
    public long update(@Nullable Transaction transaction, String sql, Binder binder) {
        StatementUse use = use(transaction, sql);
        try {
            PreparedStatement statement = use.prepare();
            binder.bind(use.writer());
            int rows = statement.executeUpdate();
            use.wrote(rows, 1);
            return rows;
        } catch (SQLException e) {
            throw use.failed(e);
        } finally {
            use.close();
        }
    }

    /**
     * Sends a query whose columns nobody knows beforehand.
     *
     * @param transaction the transaction to take part in, or null
     * @param sql the text
     * @param binder writes its values
     * @return for each row its values by column label, as the JDBC driver gives them
     */
    public List<Map<String, @Nullable Object>> maps(@Nullable Transaction transaction, String sql, Binder binder) {
        StatementUse use = use(transaction, sql);
        try {
            PreparedStatement statement = use.prepare();
            binder.bind(use.writer());
            try (ResultSet result = statement.executeQuery()) {
                List<Map<String, @Nullable Object>> rows = maps(result);
                use.read();
                return rows;
            }
        } catch (SQLException e) {
            throw use.failed(e);
        } finally {
            use.close();
        }
    }

    private static List<Map<String, @Nullable Object>> maps(ResultSet result) throws SQLException {
        ResultSetMetaData columns = result.getMetaData();
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        while (result.next()) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            for (int column = 1; column <= columns.getColumnCount(); column++) {
                row.put(columns.getColumnLabel(column), result.getObject(column));
            }
            rows.add(row);
        }
        return rows;
    }

    /**
     * Sends the statement that proves that the database answers.
     *
     * @throws DriverException if it doesn't
     */
    public void check() {
        String sql = dialect.getConnectionTestSQL();
        try (Rows rows = query(null, sql, Binder.NONE)) {
            rows.next();
        }
    }

    /**
     * How many connections are in use.
     *
     * @return counts of this moment
     */
    public PoolUse poolUse() {
        return source.use();
    }

    /**
     * Closes all connections.
     *
     * @param force whether those that are in use are cut off at once rather than after a little while
     */
    public void close(boolean force) {
        source.close(force);
    }

    StatementUse use(@Nullable Transaction transaction, String sql) {
        SqlTransaction within = SqlTransaction.of(transaction);
        return within == null
                ? new StatementUse(this, acquire(), null, sql)
                : new StatementUse(within.runner(), within.enter(), within, sql);
    }

    private PhysicalConnection acquire() {
        try {
            return source.acquire();
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    private DriverException unreachable(Exception error) {
        DriverException converted = convert(error, null);
        return converted instanceof ConnectionException
                ? converted
                : new ConnectionException(new Failure(String.valueOf(converted.getMessage()), null, null, error));
    }

    /**
     * Lends a connection to somebody who speaks JDBC himself.
     *
     * @return a connection outside a transaction, to be closed
     * @throws SQLException if there is none
     */
    public Connection lend() throws SQLException {
        return source.lend();
    }

    void release(PhysicalConnection connection) {
        source.release(connection);
    }

    StatementLog log() {
        return log;
    }

    DriverException convert(Throwable error, @Nullable String sql) {
        return dialect.getExceptionConverter().convert(error, sql);
    }

    /** Converts an error of a statement, and takes note of it. */
    DriverException failed(
            SQLException error, String sql, PhysicalConnection connection, @Nullable SqlTransaction within) {
        DriverException converted = convert(error, sql);
        if (converted instanceof ConnectionException) {
            connection.markBroken();
        }
        if (within != null) {
            within.fail(converted);
        }
        return converted;
    }
}
