package dev.cormorant.sql.jdbc;

import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.Rows;
import dev.cormorant.driver.Transaction;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Internal: sends one statement for each of many rows, inside a transaction or on a connection of their own. Shared by all
 * threads.
 */
public final class RowRunner {
    private final StatementRunner runner;
    private final JdbcDialect dialect;

    RowRunner(StatementRunner runner, JdbcDialect dialect) {
        this.runner = runner;
        this.dialect = dialect;
    }

    /**
     * Sends a statement once for each of several rows, as one batch if the JDBC driver then tells what each of them did.
     *
     * @param transaction the transaction to take part in, or null
     * @param sql the text
     * @param rows writes the values of each row
     * @param range which rows
     * @return for each row, how many rows of the database it wrote
     */
    public int[] each(@Nullable Transaction transaction, String sql, RowBinder rows, RowRange range) {
        StatementUse use = runner.use(transaction, sql);
        try {
            PreparedStatement statement = use.prepare();
            int[] counts = dialect.countsRowsOfBatches() && range.size() > 1
                    ? batch(statement, use, rows, range)
                    : oneByOne(statement, use, rows, range);
            use.wrote(total(counts), range.size());
            return counts;
        } catch (SQLException e) {
            throw use.failed(e);
        } finally {
            use.close();
        }
    }

    private static int[] batch(PreparedStatement statement, StatementUse use, RowBinder rows, RowRange range)
            throws SQLException {
        try {
            for (int row = range.from(); row < range.to(); row++) {
                rows.bind(row, use.writer());
                statement.addBatch();
            }
            return statement.executeBatch();
        } finally {
            if (!statement.isClosed()) {
                statement.clearBatch();
            }
        }
    }

    private static int[] oneByOne(PreparedStatement statement, StatementUse use, RowBinder rows, RowRange range)
            throws SQLException {
        int[] counts = new int[range.size()];
        for (int row = range.from(); row < range.to(); row++) {
            rows.bind(row, use.writer());
            counts[row - range.from()] = statement.executeUpdate();
        }
        return counts;
    }

    private static long total(int[] counts) {
        long total = 0;
        for (int count : counts) {
            total += Math.max(count, 0);
        }
        return total;
    }

    /**
     * Sends an insert that answers with a row, once for each of several rows.
     *
     * @param transaction the transaction to take part in, or null
     * @param sql the text
     * @param rows writes the values of each row
     * @param range which rows
     * @param answers takes the answers in order
     */
    public void eachReturning(
            @Nullable Transaction transaction, String sql, RowBinder rows, RowRange range, Answers answers) {
        StatementUse use = runner.use(transaction, sql);
        try {
            PreparedStatement statement = use.prepare();
            for (int row = range.from(); row < range.to(); row++) {
                rows.bind(row, use.writer());
                answer(statement.executeQuery(), use, answers);
            }
            use.wrote(range.size(), range.size());
        } catch (SQLException e) {
            throw use.failed(e);
        } finally {
            use.close();
        }
    }

    /**
     * Sends an insert once for each of several rows, and asks the JDBC driver each time what the database made.
     *
     * @param transaction the transaction to take part in, or null
     * @param sql the text
     * @param rows writes the values of each row
     * @param range which rows
     * @param answers takes the answers in order
     */
    public void eachWithKeys(
            @Nullable Transaction transaction, String sql, RowBinder rows, RowRange range, Answers answers) {
        StatementUse use = runner.use(transaction, sql);
        try {
            PreparedStatement statement = use.prepareWithKeys(answers.columns());
            for (int row = range.from(); row < range.to(); row++) {
                rows.bind(row, use.writer());
                statement.executeUpdate();
                answer(statement.getGeneratedKeys(), use, answers);
            }
            use.wrote(range.size(), range.size());
        } catch (SQLException e) {
            throw use.failed(e);
        } finally {
            use.close();
        }
    }

    /**
     * Sends one insert of several rows, and asks the JDBC driver what the database made for all of them.
     *
     * @param transaction the transaction to take part in, or null
     * @param sql the text
     * @param values writes the values of all rows
     * @param answers names the columns that are asked for
     * @return a cursor over the answers, to be closed
     */
    public Rows manyWithKeys(@Nullable Transaction transaction, String sql, Binder values, Answers answers) {
        StatementUse use = runner.use(transaction, sql);
        try {
            PreparedStatement statement = use.prepareWithKeys(answers.columns());
            values.bind(use.writer());
            use.wrote(statement.executeUpdate(), 1);
            return new JdbcRows(statement.getGeneratedKeys(), dialect, use);
        } catch (SQLException e) {
            DriverException failure = use.failed(e);
            use.close();
            throw failure;
        } catch (RuntimeException | Error e) {
            use.close();
            throw e;
        }
    }

    private void answer(ResultSet result, StatementUse use, Answers answers) throws SQLException {
        try (result) {
            if (result.next()) {
                answers.take(new JdbcRows(result, dialect, use));
            }
        }
    }
}
