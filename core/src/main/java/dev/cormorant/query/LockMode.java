package dev.cormorant.query;

/**
 * How rows are locked while they are read. All modes but the first need a transaction.
 */
public enum LockMode {
    /** Not at all. */
    NONE,
    /** Against writers. */
    PESSIMISTIC_READ,
    /** Against readers that lock, and writers. */
    PESSIMISTIC_WRITE,
    /** As {@link #PESSIMISTIC_WRITE}, passing over rows that others hold. */
    PESSIMISTIC_PARTIAL_WRITE,
    /** As {@link #PESSIMISTIC_WRITE}, failing at once when another holds a row. */
    PESSIMISTIC_WRITE_OR_FAIL
}
