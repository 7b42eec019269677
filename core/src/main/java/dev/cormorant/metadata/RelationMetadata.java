package dev.cormorant.metadata;

/**
 * What a to-one and a to-many relation share.
 */
public sealed interface RelationMetadata permits ReferenceMetadata, CollectionMetadata {
    /**
     * The entity on the other side.
     *
     * @return its metadata
     */
    EntityMetadata<?> target();

    /**
     * The property on the other side that owns the relation.
     *
     * @return its name; empty if this side owns it
     */
    String mappedBy();

    /**
     * Tells whether this side stores the relation.
     *
     * @return false for inverse sides
     */
    default boolean isOwner() {
        return mappedBy().isEmpty();
    }

    /**
     * What the mapping says about the life of the entities behind the relation.
     *
     * @return the options
     */
    RelationOptions relation();
}
