package dev.cormorant.metadata;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A to-many relation: one-to-many, or either side of a many-to-many.
 */
public final class CollectionMetadata extends PropertyMetadata implements RelationMetadata {
    private final EntityLink target;
    private final String mappedBy;
    private final RelationOptions relation;
    private final List<SortMetadata> orderBy;
    private final @Nullable PivotMetadata pivot;

    CollectionMetadata(
            PropertyPlace place,
            EntityLink target,
            String mappedBy,
            RelationOptions relation,
            List<SortMetadata> orderBy,
            @Nullable PivotMetadata pivot) {
        super(place);
        this.target = target;
        this.mappedBy = mappedBy;
        this.relation = relation;
        this.orderBy = List.copyOf(orderBy);
        this.pivot = pivot;
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
     * The order in which the elements are loaded.
     *
     * @return the sort keys, properties of the target; empty for none
     */
    public List<SortMetadata> orderBy() {
        return orderBy;
    }

    /**
     * The table between the two sides of a many-to-many relation, seen from this side: its owner columns point at this
     * entity, on the inverse side too.
     *
     * @return the table, or null for one-to-many
     */
    public @Nullable PivotMetadata pivot() {
        return pivot;
    }

    /**
     * Tells whether this is a many-to-many relation.
     *
     * @return false for one-to-many
     */
    public boolean isManyToMany() {
        return pivot != null;
    }

    /**
     * Tells whether the property is a set rather than a list.
     *
     * @return true if it is declared as {@code Set}
     */
    public boolean isSet() {
        return javaType() == Set.class;
    }

    @Override
    public List<ColumnMetadata> columns() {
        return List.of();
    }

    @Override
    public boolean isId() {
        return false;
    }
}
