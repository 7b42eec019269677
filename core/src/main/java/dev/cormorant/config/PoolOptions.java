package dev.cormorant.config;

import dev.cormorant.error.ValidationException;
import java.time.Duration;

/**
 * How many connections are kept, and for how long. New parts may be added; make instances from {@link #DEFAULT}.
 *
 * <pre>{@code
 * config.pool(PoolOptions.DEFAULT.withMax(20).withAcquireTimeout(Duration.ofSeconds(5)))
 * }</pre>
 *
 * @param min how many are kept open while idle
 * @param max how many there are at the most
 * @param acquireTimeout how long a caller waits for one, and how long opening one may take
 * @param idleTimeout how long one above the minimum stays open unused
 * @param maxLifetime how old one gets before it is replaced; zero for no limit
 * @param keepalive how often an idle one is asked whether it still works; zero for never
 * @param leakDetection after how long out of the pool one is logged with the stack that took it; zero for never
 */
public record PoolOptions(
        int min,
        int max,
        Duration acquireTimeout,
        Duration idleTimeout,
        Duration maxLifetime,
        Duration keepalive,
        Duration leakDetection) {
    /**
     * What holds when nothing is said: up to 10 connections, 30 s to get one, 10 minutes idle, replaced after half an
     * hour, asked every 2 minutes.
     */
    public static final PoolOptions DEFAULT = new PoolOptions(
            0,
            10,
            Duration.ofSeconds(30),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofMinutes(2),
            Duration.ZERO);

    /**
     * Checks the numbers.
     *
     * @param min how many connections are kept open while idle
     * @param max how many there are at the most
     * @param acquireTimeout how long a caller waits for one
     * @param idleTimeout after which time one too many is closed
     * @param maxLifetime after which time each is replaced
     * @param keepalive how often an idle one is asked whether it lives
     * @param leakDetection after which time one that is not given back is reported
     * @throws ValidationException if there could never be a connection, or fewer at the most than at the least
     */
    public PoolOptions {
        if (max < 1 || min < 0 || min > max) {
            throw new ValidationException("The pool keeps at least " + min + " and at most " + max
                    + " connections, but it needs at least 1 at the most, and min between 0 and max.");
        }
    }

    /**
     * The same with another minimum.
     *
     * @param connections how many are kept open while idle
     * @return options
     */
    public PoolOptions withMin(int connections) {
        return new PoolOptions(connections, max, acquireTimeout, idleTimeout, maxLifetime, keepalive, leakDetection);
    }

    /**
     * The same with another maximum.
     *
     * @param connections how many there are at the most
     * @return options
     */
    public PoolOptions withMax(int connections) {
        return new PoolOptions(min, connections, acquireTimeout, idleTimeout, maxLifetime, keepalive, leakDetection);
    }

    /**
     * The same with another patience.
     *
     * @param time how long a caller waits for a connection
     * @return options
     */
    public PoolOptions withAcquireTimeout(Duration time) {
        return new PoolOptions(min, max, time, idleTimeout, maxLifetime, keepalive, leakDetection);
    }

    /**
     * The same with another rest.
     *
     * @param time how long a connection above the minimum stays open unused
     * @return options
     */
    public PoolOptions withIdleTimeout(Duration time) {
        return new PoolOptions(min, max, acquireTimeout, time, maxLifetime, keepalive, leakDetection);
    }

    /**
     * The same with another age.
     *
     * @param time how old a connection gets before it is replaced; zero for no limit
     * @return options
     */
    public PoolOptions withMaxLifetime(Duration time) {
        return new PoolOptions(min, max, acquireTimeout, idleTimeout, time, keepalive, leakDetection);
    }

    /**
     * The same with another pulse.
     *
     * @param time how often an idle connection is asked whether it still works; zero for never
     * @return options
     */
    public PoolOptions withKeepalive(Duration time) {
        return new PoolOptions(min, max, acquireTimeout, idleTimeout, maxLifetime, time, leakDetection);
    }

    /**
     * The same, looking for connections that are not given back.
     *
     * @param time after how long out of the pool a connection is logged; zero for never
     * @return options
     */
    public PoolOptions withLeakDetection(Duration time) {
        return new PoolOptions(min, max, acquireTimeout, idleTimeout, maxLifetime, keepalive, time);
    }
}
