package dev.cormorant.driver;

import dev.cormorant.config.Configuration;
import dev.cormorant.config.StatementEvent;
import dev.cormorant.config.StatementListener;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells loggers and listeners about statements; looks at the clock only when somebody listens. Role: use. Shared by all
 * threads.
 */
public final class StatementLog {
    private static final Logger QUERIES = LoggerFactory.getLogger("cormorant.query");
    private static final Logger SLOW = LoggerFactory.getLogger("cormorant.slow-query");
    private final List<StatementListener> listeners;
    private final long slowNanos;
    private final boolean always;
    private final String connection;

    /**
     * Makes the log of one connection.
     *
     * @param config who listens, and what is slow
     * @param connection how the connection is called
     */
    public StatementLog(Configuration config, String connection) {
        this.connection = connection;
        this.listeners = List.copyOf(config.statementListeners());
        Duration threshold = config.slowQueryThreshold();
        this.slowNanos = threshold == null ? Long.MAX_VALUE : threshold.toNanos();
        this.always = threshold != null || !listeners.isEmpty();
    }

    /**
     * Tells whether anybody listens.
     *
     * @return false if the text of a statement need not be made
     */
    public boolean isListening() {
        return always || QUERIES.isDebugEnabled();
    }

    /**
     * The time, if anybody will want to know how long a statement took.
     *
     * @return nanoseconds; 0 if nobody listens
     */
    public long start() {
        return isListening() ? System.nanoTime() : 0;
    }

    /**
     * Tells about a statement that reads.
     *
     * @param statement its text, without values
     * @param start what {@link #start} gave
     */
    public void read(String statement, long start) {
        if (start != 0) {
            tell(statement, -1, 1, start, null);
        }
    }

    /**
     * Tells about a statement that wrote.
     *
     * @param statement its text, without values
     * @param rows how many rows it wrote
     * @param executions how often it was executed
     * @param start what {@link #start} gave
     */
    public void wrote(String statement, long rows, int executions, long start) {
        if (start != 0) {
            tell(statement, rows, executions, start, null);
        }
    }

    /**
     * Tells about a statement that failed.
     *
     * @param statement its text, without values
     * @param start what {@link #start} gave
     * @param error what was thrown
     */
    public void failed(String statement, long start, Throwable error) {
        if (start != 0) {
            tell(statement, -1, 1, start, error);
        }
    }

    private void tell(String statement, long rows, int executions, long start, @Nullable Throwable error) {
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        log(statement, rows, executions, took, error);
        if (!listeners.isEmpty()) {
            StatementEvent event = new StatementEvent(connection, statement, rows, executions, took, error);
            for (StatementListener listener : listeners) {
                listener.onStatement(event);
            }
        }
    }

    private void log(String statement, long rows, int executions, Duration took, @Nullable Throwable error) {
        double millis = took.toNanos() / 1e6;
        if (error != null) {
            QUERIES.debug("{}: {} [failed after {} ms: {}]", connection, statement, millis, error.getMessage());
        } else if (rows < 0) {
            QUERIES.debug("{}: {} [{} ms]", connection, statement, millis);
        } else {
            QUERIES.debug("{}: {} [{} ms, {} rows, {} executions]", connection, statement, millis, rows, executions);
        }
        if (took.toNanos() >= slowNanos) {
            SLOW.warn("{}: {} [{} ms]", connection, statement, millis);
        }
    }
}
