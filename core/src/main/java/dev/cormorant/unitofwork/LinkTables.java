package dev.cormorant.unitofwork;

import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.EntityModel;
import dev.cormorant.metadata.PivotMetadata;
import java.util.ArrayList;
import java.util.List;

/** Finds the tables of links that point at an entity, whether or not it has a property for them. */
final class LinkTables {
    private final EntityModel model;

    LinkTables(EntityModel model) {
        this.model = model;
    }

    /** The tables, each seen from the side of the entity. */
    List<PivotMetadata> of(EntityMetadata<?> entity) {
        List<PivotMetadata> pivots = new ArrayList<>();
        for (EntityMetadata<?> owner : model.entities()) {
            for (CollectionMetadata relation : owner.collections()) {
                PivotMetadata pivot = relation.isOwner() ? relation.pivot() : null;
                if (pivot != null && owner == entity) {
                    pivots.add(pivot);
                }
                if (pivot != null && relation.target() == entity) {
                    pivots.add(pivot.reversed());
                }
            }
        }
        return pivots;
    }
}
