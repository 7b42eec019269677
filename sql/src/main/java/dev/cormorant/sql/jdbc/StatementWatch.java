package dev.cormorant.sql.jdbc;

import dev.cormorant.driver.ConnectionException;
import dev.cormorant.driver.Deadline;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.DriverException.Failure;
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
 * Ends a statement when the time of its caller is over. The statement is never ended after its use, when its connection
 * may serve somebody else.
 */
final class StatementWatch {
    private static final Logger LOG = LoggerFactory.getLogger("cormorant.connection");
    private static final ScheduledThreadPoolExecutor CLOCK = clock();

    private final PreparedStatement statement;
    private final Deadline deadline;
    private final Future<?> alarm;
    private boolean used;
    private boolean expired;

    private StatementWatch(PreparedStatement statement, Deadline deadline) {
        this.statement = statement;
        this.deadline = deadline;
        this.alarm = CLOCK.schedule(this::expire, deadline.remainingNanos(), TimeUnit.NANOSECONDS);
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

    /** Watches a statement that is about to be sent, if its caller has a deadline. */
    static @Nullable StatementWatch start(PreparedStatement statement, String sql) {
        Deadline deadline = Deadline.current();
        if (deadline == null) {
            return null;
        }
        if (deadline.remainingNanos() <= 0) {
            throw timeout(deadline, sql, null);
        }
        return new StatementWatch(statement, deadline);
    }

    private synchronized void expire() {
        if (used) {
            return;
        }
        expired = true;
        try {
            statement.cancel();
        } catch (SQLException e) {
            LOG.warn("A statement whose time was over could not be ended", e);
        }
    }

    /** What a failure of the statement means. */
    synchronized DriverException explain(DriverException failure, String sql) {
        return expired && !(failure instanceof ConnectionException)
                ? timeout(deadline, sql, failure)
                : failure;
    }

    private static DriverException timeout(Deadline deadline, String sql, @Nullable Throwable cause) {
        String text = "The statement did not end within the " + deadline.limit().toMillis()
                + " ms that its caller gave it, and was ended. Give it more time, or make it faster.";
        return new StatementTimeoutException(new Failure(text, sql, null, cause));
    }

    /** The statement is no longer in use; tells whether it was ended, and had better not be used again. */
    synchronized boolean stop() {
        used = true;
        alarm.cancel(false);
        return expired;
    }
}
