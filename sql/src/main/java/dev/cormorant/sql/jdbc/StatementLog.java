package dev.cormorant.sql.jdbc;

import dev.cormorant.config.Configuration;
import dev.cormorant.config.StatementEvent;
import dev.cormorant.config.StatementListener;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells loggers and listeners about statements; looks at the clock only when somebody listens. */
final class StatementLog {
    private static final Logger QUERIES = LoggerFactory.getLogger("cormorant.query");
    private static final Logger SLOW = LoggerFactory.getLogger("cormorant.slow-query");
    private final List<StatementListener> listeners;
    private final long slowNanos;
    private final boolean always;
    private final String connection;

    StatementLog(Configuration config, String connection) {
        this.connection = connection;
        this.listeners = List.copyOf(config.statementListeners());
        Duration threshold = config.slowQueryThreshold();
        this.slowNanos = threshold == null ? Long.MAX_VALUE : threshold.toNanos();
        this.always = threshold != null || !listeners.isEmpty();
    }

    boolean isListening() {
        return always || QUERIES.isDebugEnabled();
    }

    /** The time, if anybody will want to know how long it took. */
    long start() {
        return isListening() ? System.nanoTime() : 0;
    }

    void read(String sql, long start) {
        if (start != 0) {
            tell(sql, -1, 1, start, null);
        }
    }

    void wrote(String sql, long rows, int executions, long start) {
        if (start != 0) {
            tell(sql, rows, executions, start, null);
        }
    }

    void failed(String sql, long start, Throwable error) {
        if (start != 0) {
            tell(sql, -1, 1, start, error);
        }
    }

    private void tell(String sql, long rows, int executions, long start, @Nullable Throwable error) {
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        log(sql, rows, executions, took, error);
        if (!listeners.isEmpty()) {
            StatementEvent event = new StatementEvent(connection, sql, rows, executions, took, error);
            for (StatementListener listener : listeners) {
                listener.onStatement(event);
            }
        }
    }

    private void log(String sql, long rows, int executions, Duration took, @Nullable Throwable error) {
        double millis = took.toNanos() / 1e6;
        if (error != null) {
            QUERIES.debug("{}: {} [failed after {} ms: {}]", connection, sql, millis, error.getMessage());
        } else if (rows < 0) {
            QUERIES.debug("{}: {} [{} ms]", connection, sql, millis);
        } else {
            QUERIES.debug("{}: {} [{} ms, {} rows, {} executions]", connection, sql, millis, rows, executions);
        }
        if (took.toNanos() >= slowNanos) {
            SLOW.warn("{}: {} [{} ms]", connection, sql, millis);
        }
    }
}
