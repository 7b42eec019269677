package dev.cormorant.unitofwork;

import dev.cormorant.metadata.CollectionMetadata;

/**
 * Internal: loads what the unit of work holds unloaded.
 */
public interface RelationLoader {
    /**
     * Loads all unloaded members of a group by one query.
     *
     * @param group the siblings
     * @param asked the one that was asked for; it is an error if it does not exist
     */
    void loadReferences(LoadGroup group, ManagedEntity asked);

    /**
     * Loads a collection of an entity and the same collection of its siblings by one query.
     *
     * @param owner the entity
     * @param relation its property
     */
    void loadCollection(ManagedEntity owner, CollectionMetadata relation);
}
