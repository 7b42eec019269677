package dev.cormorant.config;

/**
 * When changes are written without being asked.
 */
public enum FlushMode {
    /** On commit only. */
    COMMIT,
    /** Before a query on an entity class of which something is waiting to be inserted or deleted. */
    AUTO,
    /** Before every query. */
    ALWAYS
}
