package dev.cormorant.sql;

import java.time.Duration;

/**
 * A replica, and until when it is left alone because it could not be reached.
 *
 * @param <C> its connection
 */
final class Replica<C extends AbstractSqlConnection> {
    static final Duration REST = Duration.ofSeconds(10);
    private final C connection;
    private volatile long restingSince;
    private volatile boolean resting;

    Replica(C connection) {
        this.connection = connection;
    }

    C connection() {
        return connection;
    }

    void rest() {
        restingSince = System.nanoTime();
        resting = true;
    }

    boolean isReady() {
        return !resting || System.nanoTime() - restingSince > REST.toNanos();
    }
}
