package dev.cormorant.entity;

/** When a trigger does its work. */
public enum TriggerTiming {
    /** Before the row is written, which it may still change. */
    BEFORE,
    /** After the row was written. */
    AFTER,
    /** Instead of writing a row of a view, which has no rows of its own. */
    INSTEAD_OF
}
