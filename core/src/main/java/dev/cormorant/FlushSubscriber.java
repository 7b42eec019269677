package dev.cormorant;

/**
 * Hears of flushes. An exception fails the flush and leaves database and entities as before.
 */
public non-sealed interface FlushSubscriber extends Subscriber {
    /**
     * A flush begins, and has not looked for changes yet; entities may be changed, persisted and removed.
     *
     * @param em what is flushed
     */
    default void beforeFlush(EntityManager em) {}

    /**
     * A flush has found what changed; what is changed, persisted and removed now becomes part of it.
     *
     * @param event what it is going to write
     */
    default void onFlush(FlushEvent event) {}

    /**
     * A flush has written everything, even if that was nothing; its transaction is not committed yet.
     *
     * @param event what it has written
     */
    default void afterFlush(FlushEvent event) {}
}
