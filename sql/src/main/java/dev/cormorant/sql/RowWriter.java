package dev.cormorant.sql;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.InsertRequest;
import dev.cormorant.driver.RowSource;
import dev.cormorant.driver.Rows;
import dev.cormorant.driver.UnsupportedByDriverException;
import dev.cormorant.driver.UpdateManyRequest;
import dev.cormorant.driver.UpsertRequest;
import dev.cormorant.driver.WriteResult;
import dev.cormorant.metadata.ScalarMetadata;
import dev.cormorant.sql.jdbc.Answers;
import dev.cormorant.sql.jdbc.Binder;
import dev.cormorant.sql.jdbc.RowBinder;
import dev.cormorant.sql.jdbc.RowRange;
import dev.cormorant.sql.plan.RowPlanner;
import dev.cormorant.sql.render.GeneratedKeys;
import dev.cormorant.sql.render.UpsertForm;
import dev.cormorant.type.ValueWriter;

/** Writes many rows, by the fastest way that the database has and that gives each row its own generated key. */
final class RowWriter {
    private final AbstractSqlPlatform platform;
    private final Class<?> driver;
    private final RowPlanner planner;
    private final int batchSize;

    RowWriter(AbstractSqlPlatform platform, Configuration config, Class<?> driver, RowPlanner planner) {
        this.platform = platform;
        this.driver = driver;
        this.planner = planner;
        this.batchSize = Math.max(1, config.batchSize());
    }

    WriteResult insert(InsertRequest request, Within within) {
        int rows = request.rows().size();
        if (request.returning().isEmpty()) {
            insertSilently(request, within);
            return WriteResult.of(rows);
        }
        Answers answers = new Answers(request.returning(), rows);
        if (platform.getGeneratedKeys() == GeneratedKeys.NONE) {
            throw new UnsupportedByDriverException("Keys that the database generates", driver);
        }
        insertAnswering(request, within, answers);
        return new WriteResult(rows, answers.rows());
    }

    /** Answers come in any order; those of one statement are told apart by their key, which counts upwards. */
    private boolean canMatch(InsertRequest request) {
        ScalarMetadata key = request.entity().generatedId();
        return platform.numbersRowsInOrder()
                && key != null
                && request.returning().get(0).equals(key.column())
                && !request.columns().contains(key.column());
    }

    private boolean canCombine(InsertRequest request) {
        return platform.supportsMultiRowInsert() && !request.columns().isEmpty();
    }

    private int longest(int width) {
        return Math.max(1, Math.min(batchSize, platform.getMaxParameters() / Math.max(1, width)));
    }

    private void insertAnswering(InsertRequest request, Within within, Answers answers) {
        if (canCombine(request) && canMatch(request)) {
            combined(request, within, answers);
            return;
        }
        boolean returning = platform.getGeneratedKeys() == GeneratedKeys.RETURNING;
        String sql = planner.insert(request, 1, returning);
        RowBinder binder = binder(request.rows(), request.columns().size());
        RowRange all = new RowRange(0, request.rows().size());
        if (returning) {
            within.runner().rows().eachReturning(within.transaction(), sql, binder, all, answers);
        } else {
            within.runner().rows().eachWithKeys(within.transaction(), sql, binder, all, answers);
        }
    }

    private static RowBinder binder(RowSource rows, int width) {
        return (row, writer) -> write(rows, row, width, writer, 0);
    }

    private static void write(RowSource rows, int row, int width, ValueWriter writer, int index) {
        for (int column = 0; column < width; column++) {
            rows.write(row, column, writer, index + column);
        }
    }

    private static void write(RowSource rows, RowRange range, int width, ValueWriter writer) {
        int index = 0;
        for (int row = range.from(); row < range.to(); row++) {
            write(rows, row, width, writer, index);
            index += width;
        }
    }

    private void combined(InsertRequest request, Within within, Answers answers) {
        int width = request.columns().size();
        for (RowRange chunk : RowChunks.of(request.rows().size(), longest(width))) {
            Binder binder = writer -> write(request.rows(), chunk, width, writer);
            try (Rows made = made(request, chunk.size(), binder, within, answers)) {
                answers.takeNumbered(made, chunk.size());
            }
        }
    }

    private Rows made(InsertRequest request, int rows, Binder binder, Within within, Answers answers) {
        if (platform.getGeneratedKeys() == GeneratedKeys.JDBC) {
            String sql = planner.insert(request, rows, false);
            return within.runner().rows().manyWithKeys(within.transaction(), sql, binder, answers);
        }
        return within.runner().query(within.transaction(), planner.insert(request, rows, true), binder);
    }

    private void insertSilently(InsertRequest request, Within within) {
        int width = request.columns().size();
        int rows = request.rows().size();
        if (!canCombine(request)) {
            String sql = planner.insert(request, 1, false);
            within.runner()
                    .rows()
                    .each(within.transaction(), sql, binder(request.rows(), width), new RowRange(0, rows));
            return;
        }
        for (RowRange chunk : RowChunks.of(rows, longest(width))) {
            String sql = planner.insert(request, chunk.size(), false);
            Binder binder = writer -> write(request.rows(), chunk, width, writer);
            within.runner().update(within.transaction(), sql, binder);
        }
    }

    WriteResult upsert(UpsertRequest request, Within within) {
        if (platform.getUpsertForm() == UpsertForm.NONE) {
            throw new UnsupportedByDriverException("Upserts", driver);
        }
        int width = request.columns().size();
        int longest = platform.supportsMultiRowInsert() ? longest(width) : 1;
        long written = 0;
        for (RowRange chunk : RowChunks.of(request.rows().size(), longest)) {
            String sql = planner.upsert(request, chunk.size());
            Binder binder = writer -> write(request.rows(), chunk, width, writer);
            written += within.runner().update(within.transaction(), sql, binder);
        }
        return WriteResult.of(written);
    }

    int[] update(UpdateManyRequest request, Within within) {
        int rows = request.rows().size();
        int[] matched = new int[rows];
        String sql = planner.updateMany(request);
        int width = request.columns().size() + request.keys().size();
        RowBinder binder = binder(request.rows(), width);
        for (int from = 0; from < rows; from += batchSize) {
            RowRange range = new RowRange(from, Math.min(rows, from + batchSize));
            int[] counts = within.runner().rows().each(within.transaction(), sql, binder, range);
            System.arraycopy(counts, 0, matched, from, counts.length);
        }
        return matched;
    }
}
