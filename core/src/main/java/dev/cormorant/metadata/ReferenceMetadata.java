package dev.cormorant.metadata;

import java.util.List;

/**
 * A to-one relation: many-to-one, or either side of a one-to-one.
 */
public final class ReferenceMetadata extends PropertyMetadata implements RelationMetadata {
    private final EntityLink target;
    private final List<ColumnMetadata> columns;
    private final String mappedBy;
    private final RelationOptions relation;
    private final ReferenceShape shape;

    ReferenceMetadata(
            PropertyPlace place,
            EntityLink target,
            List<ColumnMetadata> columns,
            String mappedBy,
            RelationOptions relation,
            ReferenceShape shape) {
        super(place);
        this.target = target;
        this.columns = List.copyOf(columns);
        this.mappedBy = mappedBy;
        this.relation = relation;
        this.shape = shape;
    }

    @Override
    public EntityMetadata<?> target() {
        return target.get();
    }

    @Override
    public String mappedBy() {
        return mappedBy;
    }

    @Override
    public RelationOptions relation() {
        return relation;
    }

    /**
     * The foreign key columns, one for each column of the target's primary key and in its order.
     *
     * @return the columns; empty on the inverse side
     */
    @Override
    public List<ColumnMetadata> columns() {
        return columns;
    }

    @Override
    public boolean isId() {
        return shape.id();
    }

    /**
     * Tells whether there is always an entity on the other side.
     *
     * @return true if the relation is never null
     */
    public boolean isRequired() {
        return shape.required();
    }

    /**
     * Tells whether the other side has at most one entity for this one.
     *
     * @return true for one-to-one
     */
    public boolean isOneToOne() {
        return shape.oneToOne();
    }

    /**
     * Tells whether the property is declared as {@code Ref} rather than as the plain entity.
     *
     * @return true if it is
     */
    public boolean isWrapped() {
        return shape.wrapped();
    }

    /**
     * Tells whether the schema gets a foreign key constraint.
     *
     * @return false if the mapping says NO_CONSTRAINT
     */
    public boolean hasConstraint() {
        return shape.foreignKey().constraint();
    }

    /**
     * What the mapping says about the foreign key.
     *
     * @return its name and rules
     */
    public ForeignKeyMetadata foreignKey() {
        return shape.foreignKey();
    }
}
