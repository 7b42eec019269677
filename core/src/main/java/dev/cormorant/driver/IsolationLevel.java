package dev.cormorant.driver;

/**
 * How much a transaction sees of others.
 */
public enum IsolationLevel {
    /** Whatever the database does when not told. */
    DEFAULT,
    /** Even what is not committed. */
    READ_UNCOMMITTED,
    /** What is committed when a statement begins. */
    READ_COMMITTED,
    /** What was committed when the transaction began. */
    REPEATABLE_READ,
    /** As if transactions ran one after the other. */
    SERIALIZABLE
}
