package dev.cormorant.unitofwork;

/**
 * Where a managed entity stands in its life.
 */
public enum EntityState {
    /** Waiting for its insert. */
    NEW,
    /** A row of the database, or a reference to one. */
    MANAGED,
    /** Waiting for its delete. */
    REMOVED,
    /** No longer managed. */
    DETACHED
}
