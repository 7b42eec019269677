package dev.cormorant.sql.schema;

import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.ExceptionConverter;
import dev.cormorant.driver.SchemaProgress;
import dev.cormorant.driver.ServerException;
import dev.cormorant.driver.StatementCancelledException;
import dev.cormorant.driver.StatementTimeoutException;
import dev.cormorant.sql.schema.SchemaScript.Checking;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Executes scripts on one connection: all of a script or nothing, where the database can undo it. Not thread-safe. */
final class ScriptRunner {
    private static final Logger LOG = LoggerFactory.getLogger("cormorant.schema");

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
            rest = helper.supportsTransactionalDdl()
                    ? undoable(checking, planner)
                    : carryOut(checking, planner, this::singly);
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

    private SchemaScript undoable(Checking checking, ScriptPlanner planner) {
        if (helper.supportsMultipleStatements() && report.isUnwatched()) {
            try {
                return inTransaction(
                        checking, planner, script -> report.carryOutTogether(script, connection::executeTogether));
            } catch (StatementCancelledException | StatementTimeoutException e) {
                throw e;
            } catch (ServerException e) {
                LOG.info(
                        "The change of the schema failed and was undone; once more by single statements, to name the one.");
            }
        }
        return inTransaction(checking, planner, this::singly);
    }

    private void singly(SchemaScript script) {
        report.carryOut(script, connection::execute);
    }

    private SchemaScript inTransaction(Checking checking, ScriptPlanner planner, Consumer<SchemaScript> executor) {
        connection.begin();
        boolean done = false;
        try {
            SchemaScript rest = carryOut(checking, planner, executor);
            connection.commit();
            done = true;
            return rest;
        } finally {
            if (!done) {
                connection.undo();
            }
        }
    }

    private SchemaScript carryOut(Checking checking, ScriptPlanner planner, Consumer<SchemaScript> executor) {
        SchemaScript script = connection.ask(planner::plan);
        if (checking.isLessThan(script.checking())) {
            return script;
        }
        executor.accept(script);
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
