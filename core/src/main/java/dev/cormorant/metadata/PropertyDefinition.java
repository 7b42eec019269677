package dev.cormorant.metadata;

/**
 * A property that is understood by itself, before it is checked and tied together with other entities.
 */
sealed interface PropertyDefinition permits ScalarDefinition, EmbeddedDefinition, RelationDefinition, BrokenDefinition {
    /** Where it stands. */
    Member member();

    /** Whether it is part of the primary key. */
    boolean id();

    /** Its name. */
    default String name() {
        return member().name();
    }
}
