package dev.cormorant.sql.schema;

import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.ExceptionConverter;
import dev.cormorant.driver.SchemaProgress;
import dev.cormorant.sql.schema.SchemaScript.Checking;
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
            script = execute(script.checking(), planner);
        }
    }

    private SchemaScript execute(Checking checking, ScriptPlanner planner) {
        if (checking.isSwitched()) {
            connection.executeAll(helper.getDisableForeignKeysSQL());
        }
        SchemaScript rest;
        try {
            rest = helper.supportsTransactionalDdl() ? inTransaction(checking, planner) : carryOut(checking, planner);
        } catch (RuntimeException e) {
            checkAgain(checking, e);
            throw e;
        }
        checkAgain(checking, null);
        return rest;
    }

    private void checkAgain(Checking checking, @Nullable RuntimeException failure) {
        try {
            if (checking.isSwitched()) {
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

    private SchemaScript inTransaction(Checking checking, ScriptPlanner planner) {
        connection.begin();
        boolean done = false;
        try {
            SchemaScript rest = carryOut(checking, planner);
            connection.commit();
            done = true;
            return rest;
        } finally {
            if (!done) {
                connection.undo();
            }
        }
    }

    private SchemaScript carryOut(Checking checking, ScriptPlanner planner) {
        SchemaScript script = connection.ask(planner::plan);
        if (checking.isLessThan(script.checking())) {
            return script;
        }
        report.carryOut(script, connection::execute);
        if (checking == Checking.AFTERWARDS) {
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
