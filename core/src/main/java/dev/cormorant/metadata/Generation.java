package dev.cormorant.metadata;

/**
 * Who makes the value of a primary key.
 */
public enum Generation {
    /** The user, before the entity is persisted. */
    NONE,
    /** The database, on insert. */
    IDENTITY,
    /** A sequence of the database, asked before the insert. */
    SEQUENCE,
    /** Cormorant, a random UUID. */
    UUID
}
