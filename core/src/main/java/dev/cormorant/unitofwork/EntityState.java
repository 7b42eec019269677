package dev.cormorant.unitofwork;

/**
 * Where a managed entity stands in its life.
 */
public enum EntityState {
    /** Waiting for its insert. */
    NEW,
    /** Known by its key only. */
    REFERENCE,
    /** Loaded, or stored by a flush. */
    MANAGED,
    /** Waiting for its delete. */
    REMOVED,
    /** No longer managed. */
    DETACHED
}
