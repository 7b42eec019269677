package dev.cormorant.metadata;

/**
 * A to-one relation whose target class is known.
 */
record ReferenceDefinition(Member member, Class<?> target, boolean wrapped, ReferenceMapping mapping)
        implements RelationDefinition {
    @Override
    public boolean id() {
        return mapping.shape().id();
    }

    @Override
    public String mappedBy() {
        return mapping.mappedBy();
    }

    @Override
    public RelationKind kind() {
        return mapping.shape().oneToOne() ? RelationKind.ONE_TO_ONE : RelationKind.MANY_TO_ONE;
    }
}
