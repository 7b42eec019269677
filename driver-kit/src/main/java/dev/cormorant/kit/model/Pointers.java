package dev.cormorant.kit.model;

/** What becomes of pointers at something that is removed. */
public enum Pointers {
    /** They are taken away, entity by entity, before the removal: that works on every database. */
    TAKEN_AWAY_BEFORE,
    /** Foreign keys of the database see to them. */
    LEFT_TO_THE_DATABASE
}
