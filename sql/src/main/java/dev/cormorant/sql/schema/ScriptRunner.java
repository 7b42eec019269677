package dev.cormorant.sql.schema;

import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.ExceptionConverter;
import dev.cormorant.driver.SchemaProgress;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Executes scripts on one connection: all of a script or nothing, where the database can undo it. Not thread-safe. */
final class ScriptRunner {
    private final SchemaHelper helper;
    private final ScriptConnection connection;
    private final ScriptReport report;

    ScriptRunner(SchemaHelper helper, ExceptionConverter errors, Connection connection, SchemaProgress progress) {
        this.helper = helper;
        this.connection = new ScriptConnection(helper.vocabulary(), errors, connection);
        this.report = new ScriptReport(progress, helper.supportsTransactionalDdl());
    }

    /**
     * Plans, and carries the plan out; plans once more within the transaction, in case another process was faster.
     */
    void run(ScriptPlanner planner) {
        SchemaScript script = connection.ask(planner::plan);
        while (!script.isEmpty()) {
            script = execute(script.relaxed(), planner);
        }
    }

    private SchemaScript execute(boolean relaxed, ScriptPlanner planner) {
        if (relaxed) {
            connection.executeAll(helper.getDisableForeignKeysSQL());
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
                connection.executeAll(helper.getEnableForeignKeysSQL());
            }
        } catch (DriverException e) {
            connection.abort();
            if (failure == null) {
                throw e;
            }
            failure.addSuppressed(e);
        }
    }

    private SchemaScript inTransaction(boolean relaxed, ScriptPlanner planner) {
        connection.begin();
        boolean done = false;
        try {
            SchemaScript rest = carryOut(relaxed, planner);
            connection.commit();
            done = true;
            return rest;
        } finally {
            if (!done) {
                connection.undo();
            }
        }
    }

    private SchemaScript carryOut(boolean relaxed, ScriptPlanner planner) {
        SchemaScript script = connection.ask(planner::plan);
        if (script.relaxed() && !relaxed) {
            return script;
        }
        report.carryOut(script.statements(), connection::execute);
        if (relaxed) {
            connection.attempt(helper::verifyForeignKeys);
        }
        return new SchemaScript(false, List.of());
    }

    /** Works out what to do, from what it finds. */
    @FunctionalInterface
    interface ScriptPlanner {
        SchemaScript plan(Connection connection) throws SQLException;
    }
}
