package dev.cormorant.sql.schema;

import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.IncompleteSchemaChangeException;
import dev.cormorant.driver.SchemaProgress;
import dev.cormorant.metadata.TableName;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells loggers and listeners how far a script is, and what of it was done when it fails. Immutable. */
final class ScriptReport {
    private static final Logger LOG = LoggerFactory.getLogger("cormorant.schema");
    private static final long LONG_NANOS = 1_000_000_000L;

    private final SchemaProgress progress;
    private final boolean undone;

    ScriptReport(SchemaProgress progress, boolean undone) {
        this.progress = progress;
        this.undone = undone;
    }

    /** Whether nobody wants to hear of each statement. */
    boolean isUnwatched() {
        return progress == SchemaProgress.NONE;
    }

    void carryOutTogether(SchemaScript script, Consumer<List<String>> executor) {
        script.madeAnew().forEach(ScriptReport::warn);
        List<String> statements = script.statements();
        long start = System.nanoTime();
        LOG.debug("{} statements at once: {}", statements.size(), statements);
        executor.accept(statements);
        tellDone(start, statements.size());
    }

    void carryOut(SchemaScript script, Consumer<String> executor) {
        script.madeAnew().forEach(ScriptReport::warn);
        List<String> statements = script.statements();
        int all = statements.size();
        long start = System.nanoTime();
        for (int done = 0; done < all; done++) {
            String sql = statements.get(done);
            progress.step(done, all, sql);
            LOG.debug("Statement {} of {}: {}", done + 1, all, sql);
            long before = System.nanoTime();
            execute(sql, done, statements, executor);
            tellIfLong(before, done, all, sql);
        }
        progress.step(all, all, "");
        tellDone(start, all);
    }

    private static void tellDone(long start, int all) {
        LOG.info("Changed the schema by {} statements in {} ms.", all, (System.nanoTime() - start) / 1_000_000);
    }

    private static void warn(TableName table) {
        LOG.warn(
                "The table {} is made anew, since its rows have to be sorted into partitions in another way. All rows are"
                        + " copied; what no mapping names, such as rights, goes with the old table.",
                table);
    }

    private static void tellIfLong(long before, int done, int all, String sql) {
        long nanos = System.nanoTime() - before;
        if (nanos > LONG_NANOS) {
            LOG.info("Statement {} of {} took {} ms: {}", done + 1, all, nanos / 1_000_000, sql);
        }
    }

    private void execute(String sql, int done, List<String> statements, Consumer<String> executor) {
        try {
            executor.accept(sql);
        } catch (DriverException e) {
            if (undone || done == 0) {
                throw e;
            }
            String text = "The change of the schema stopped at statement " + (done + 1) + " of " + statements.size()
                    + ": " + e.getMessage() + " This database cannot undo such changes, so these are done:\n"
                    + String.join(";\n", statements.subList(0, done))
                    + ";\nMend the cause and call update(): it carries out what is left.";
            throw new IncompleteSchemaChangeException(new DriverException.Failure(text, null, e.objectName(), e));
        }
    }
}
