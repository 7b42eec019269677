package dev.cormorant.config;

import java.time.Duration;

/**
 * How many connections are kept.
 *
 * @param min how many are kept open while idle
 * @param max how many there are at the most
 * @param acquireTimeout how long a caller waits for one
 * @param idleTimeout how long one above the minimum stays open unused
 */
public record PoolOptions(int min, int max, Duration acquireTimeout, Duration idleTimeout) {
    /** What holds when nothing is said: up to 10 connections, 30 s to get one, 10 minutes idle. */
    public static final PoolOptions DEFAULT = new PoolOptions(0, 10, Duration.ofSeconds(30), Duration.ofMinutes(10));
}
