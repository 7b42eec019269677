package dev.cormorant.entity;

/** What lets a trigger do its work. */
public enum TriggerEvent {
    /** A row comes. */
    INSERT,
    /** A row changes. */
    UPDATE,
    /** A row goes. */
    DELETE
}
