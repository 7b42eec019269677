package dev.cormorant.metadata;

/**
 * A to-many relation whose target class is known.
 */
record CollectionDefinition(Member member, Class<?> target, CollectionMapping mapping) implements RelationDefinition {
    @Override
    public boolean id() {
        return false;
    }

    @Override
    public String mappedBy() {
        return mapping.mappedBy();
    }

    @Override
    public RelationKind kind() {
        return mapping.manyToMany() ? RelationKind.MANY_TO_MANY : RelationKind.ONE_TO_MANY;
    }
}
