package dev.cormorant.sql.schema;

import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.ExceptionConverter;
import dev.cormorant.driver.SchemaProgress;
import dev.cormorant.driver.TransactionOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Executes scripts on one connection: all of a script or nothing, where the database can undo it. Not thread-safe. */
final class ScriptRunner {
    private final SchemaHelper helper;
    private final ExceptionConverter errors;
    private final Connection connection;
    private final ScriptReport report;

    ScriptRunner(SchemaHelper helper, ExceptionConverter errors, Connection connection, SchemaProgress progress) {
        this.helper = helper;
        this.errors = errors;
        this.connection = connection;
        this.report = new ScriptReport(progress, helper.supportsTransactionalDdl());
    }

    /**
     * Plans, and carries the plan out; plans once more within the transaction, in case another process was faster.
     */
    void run(ScriptPlanner planner) {
        SchemaScript script = plan(planner);
        while (!script.isEmpty()) {
            script = execute(script.relaxed(), planner);
        }
    }

    private SchemaScript plan(ScriptPlanner planner) {
        try {
            return planner.plan(connection);
        } catch (SQLException e) {
            throw errors.convert(e, null);
        }
    }

    private SchemaScript execute(boolean relaxed, ScriptPlanner planner) {
        if (relaxed) {
            executeAll(helper.getDisableForeignKeysSQL());
        }
        SchemaScript rest;
        try {
            rest = helper.supportsTransactionalDdl() ? inTransaction(relaxed, planner) : carryOut(relaxed, planner);
        } catch (RuntimeException e) {
            checkAgain(relaxed, e);
            throw e;
        }
        checkAgain(relaxed, null);
        return rest;
    }

    private void checkAgain(boolean relaxed, @Nullable RuntimeException failure) {
        try {
            if (relaxed) {
                executeAll(helper.getEnableForeignKeysSQL());
            }
        } catch (DriverException e) {
            attempt(() -> connection.abort(Runnable::run));
            if (failure == null) {
                throw e;
            }
            failure.addSuppressed(e);
        }
    }

    private SchemaScript inTransaction(boolean relaxed, ScriptPlanner planner) {
        begin();
        boolean done = false;
        try {
            SchemaScript rest = carryOut(relaxed, planner);
            end(true);
            done = true;
            return rest;
        } finally {
            if (!done) {
                undo();
            }
        }
    }

    private SchemaScript carryOut(boolean relaxed, ScriptPlanner planner) {
        SchemaScript script = plan(planner);
        if (script.relaxed() && !relaxed) {
            return script;
        }
        report.carryOut(script.statements(), this::execute);
        if (relaxed) {
            verify();
        }
        return new SchemaScript(false, List.of());
    }

    private void verify() {
        try {
            helper.verifyForeignKeys(connection);
        } catch (SQLException e) {
            throw errors.convert(e, null);
        }
    }

    private void begin() {
        List<String> begin = helper.vocabulary().getBeginTransactionSQL(TransactionOptions.DEFAULT);
        executeAll(begin);
        if (begin.isEmpty()) {
            attempt(() -> connection.setAutoCommit(false));
        }
    }

    private void end(boolean commit) {
        if (helper.vocabulary()
                .getBeginTransactionSQL(TransactionOptions.DEFAULT)
                .isEmpty()) {
            attempt(commit ? connection::commit : connection::rollback);
            attempt(() -> connection.setAutoCommit(true));
        } else {
            execute(
                    commit
                            ? helper.vocabulary().getCommitTransactionSQL()
                            : helper.vocabulary().getRollbackTransactionSQL());
        }
    }

    /** A connection whose transaction can't be undone must not go back to the pool as if nothing had been. */
    private void undo() {
        try {
            end(false);
        } catch (DriverException stuck) {
            attempt(() -> connection.abort(Runnable::run));
        }
    }

    private void executeAll(List<String> statements) {
        statements.forEach(this::execute);
    }

    private void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw errors.convert(e, sql);
        }
    }

    private void attempt(JdbcStep step) {
        try {
            step.run();
        } catch (SQLException e) {
            throw errors.convert(e, null);
        }
    }

    /** Works out what to do, from what it finds. */
    @FunctionalInterface
    interface ScriptPlanner {
        SchemaScript plan(Connection connection) throws SQLException;
    }

    @FunctionalInterface
    private interface JdbcStep {
        void run() throws SQLException;
    }
}
