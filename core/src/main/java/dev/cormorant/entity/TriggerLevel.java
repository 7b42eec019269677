package dev.cormorant.entity;

/** How often a trigger does its work. */
public enum TriggerLevel {
    /** Once for each row. */
    ROW,
    /** Once for each statement, however many rows it writes. */
    STATEMENT
}
