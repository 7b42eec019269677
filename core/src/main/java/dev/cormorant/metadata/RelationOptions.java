package dev.cormorant.metadata;

/**
 * What a mapping says about the life of the entities behind a relation.
 *
 * @param cascadePersist whether persisting the owner persists them; true unless the mapping lists other cascades
 * @param cascadeRemove whether removing the owner removes them
 * @param orphanRemoval whether an entity that leaves the relation is removed
 */
public record RelationOptions(boolean cascadePersist, boolean cascadeRemove, boolean orphanRemoval) {}
