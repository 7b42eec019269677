package dev.cormorant.metadata;

/**
 * The four kinds of relations, and which kind owns what an inverse side maps.
 */
enum RelationKind {
    MANY_TO_ONE("@ManyToOne"),
    ONE_TO_ONE("@OneToOne"),
    ONE_TO_MANY("@OneToMany"),
    MANY_TO_MANY("@ManyToMany");

    private final String label;

    RelationKind(String label) {
        this.label = label;
    }

    /** The kind that mappedBy must point at. */
    RelationKind owner() {
        return this == ONE_TO_MANY ? MANY_TO_ONE : this;
    }

    @Override
    public String toString() {
        return label;
    }
}
