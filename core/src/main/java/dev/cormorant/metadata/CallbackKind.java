package dev.cormorant.metadata;

/**
 * The moments in an entity's life at which its callbacks are called.
 */
public enum CallbackKind {
    /** Before the entity is scheduled for its insert. */
    PRE_PERSIST,
    /** After its insert was sent. */
    POST_PERSIST,
    /** Before an update of it is sent. */
    PRE_UPDATE,
    /** After its update was sent. */
    POST_UPDATE,
    /** Before the entity is scheduled for its delete. */
    PRE_REMOVE,
    /** After its delete was sent. */
    POST_REMOVE,
    /** After the entity was loaded or refreshed. */
    POST_LOAD
}
