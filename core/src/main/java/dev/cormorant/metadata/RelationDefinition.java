package dev.cormorant.metadata;

/**
 * What the definitions of relations share.
 */
sealed interface RelationDefinition extends PropertyDefinition permits ReferenceDefinition, CollectionDefinition {
    /** The entity class on the other side. */
    Class<?> target();

    /** The property of the other side that owns the relation, or empty. */
    String mappedBy();

    /** Which of the four kinds it is. */
    RelationKind kind();
}
