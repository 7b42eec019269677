package dev.cormorant.sql.jdbc;

import dev.cormorant.driver.Cancellation;
import dev.cormorant.driver.ConnectionException;
import dev.cormorant.driver.Deadline;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.DriverException.Failure;
import dev.cormorant.driver.StatementCancelledException;
import dev.cormorant.driver.StatementTimeoutException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends a statement when the time of its caller is over, or another thread asks for it. The statement is never ended after
 * its use, when its connection may serve somebody else.
 */
final class StatementWatch {
    private static final Logger LOG = LoggerFactory.getLogger("cormorant.connection");
    private static final ScheduledThreadPoolExecutor CLOCK = clock();

    private final PreparedStatement statement;
    private final @Nullable Deadline deadline;
    private final @Nullable Cancellation cancellation;
    private final Runnable end = this::end;
    private final @Nullable Future<?> alarm;
    private boolean used;
    private boolean ended;

    private StatementWatch(
            PreparedStatement statement, @Nullable Deadline deadline, @Nullable Cancellation cancellation) {
        this.statement = statement;
        this.deadline = deadline;
        this.cancellation = cancellation;
        this.alarm = deadline == null ? null : CLOCK.schedule(end, deadline.remainingNanos(), TimeUnit.NANOSECONDS);
    }

    private static ScheduledThreadPoolExecutor clock() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "cormorant-deadlines");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }

    /** Watches a statement that is about to be sent, if anything may end it; throws if it is too late to send it. */
    static @Nullable StatementWatch start(PreparedStatement statement, String sql) {
        Deadline deadline = Deadline.current();
        Cancellation cancellation = Cancellation.current();
        if (deadline == null && cancellation == null) {
            return null;
        }
        if (deadline != null && deadline.remainingNanos() <= 0) {
            throw late(deadline, sql, null);
        }
        StatementWatch watch = new StatementWatch(statement, deadline, cancellation);
        if (cancellation != null && !cancellation.begin(watch.end)) {
            watch.stop();
            throw cancelled(sql, null);
        }
        return watch;
    }

    private synchronized void end() {
        if (used) {
            return;
        }
        ended = true;
        try {
            statement.cancel();
        } catch (SQLException e) {
            LOG.warn("A statement that nobody waits for any more could not be ended", e);
        }
    }

    /** What a failure of the statement means. */
    synchronized DriverException explain(DriverException failure, String sql) {
        if (!ended || failure instanceof ConnectionException) {
            return failure;
        }
        boolean asked = cancellation != null && cancellation.isCancelled();
        return deadline == null || asked ? cancelled(sql, failure) : late(deadline, sql, failure);
    }

    private static DriverException late(Deadline deadline, String sql, @Nullable Throwable cause) {
        String text = "The statement did not end within the " + deadline.limit().toMillis()
                + " ms that its caller gave it, and was ended. Give it more time, or make it faster.";
        return new StatementTimeoutException(new Failure(text, sql, null, cause));
    }

    private static DriverException cancelled(String sql, @Nullable Throwable cause) {
        String text = "The statement was cancelled by its caller. Do its work again with another Cancellation if it is "
                + "wanted after all.";
        return new StatementCancelledException(new Failure(text, sql, null, cause));
    }

    /** The statement is no longer in use; tells whether it was ended, and had better not be used again. */
    boolean stop() {
        boolean wasEnded = release();
        if (cancellation != null) {
            cancellation.done(end);
        }
        return wasEnded;
    }

    private synchronized boolean release() {
        used = true;
        if (alarm != null) {
            alarm.cancel(false);
        }
        return ended;
    }
}
