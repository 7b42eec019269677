package dev.cormorant.driver;

/**
 * How much of a pool is in use at one moment.
 *
 * @param active connections that somebody uses
 * @param idle connections that are open and free
 * @param waiting threads that wait for one
 * @param max how many connections there are at the most
 */
public record PoolUse(int active, int idle, int waiting, int max) {
    /** Of a connection that is not open, or has no pool of its own. */
    public static final PoolUse NONE = new PoolUse(0, 0, 0, 0);
}
