package dev.cormorant;

/**
 * Hears of transactions, those of single flushes included; not of nested ones, which only the outermost one makes permanent.
 */
public non-sealed interface TransactionSubscriber extends Subscriber {
    /**
     * A transaction was begun; an exception rolls it back.
     *
     * @param em whose
     */
    default void afterBegin(EntityManager em) {}

    /**
     * A transaction is about to be committed; an exception rolls it back.
     *
     * @param em whose
     */
    default void beforeCommit(EntityManager em) {}

    /**
     * A transaction was committed: what it wrote stays. An exception is logged, since it can undo nothing.
     *
     * @param em whose
     */
    default void afterCommit(EntityManager em) {}

    /**
     * A transaction was rolled back, or its commit failed. An exception is logged.
     *
     * @param em whose
     */
    default void afterRollback(EntityManager em) {}
}
