package dev.cormorant.loading;

import dev.cormorant.driver.Rows;
import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.PivotMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.unitofwork.EntityTable;
import dev.cormorant.unitofwork.ManagedEntity;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The elements of a to-many relation that queries found, by the owner that each row names. */
final class FoundElements implements EntityLoader.RowVisitor {
    private final EntityTable owners;
    private final List<ColumnMetadata> ownerKey;
    private final boolean behindElement;
    private final IdentityHashMap<ManagedEntity, List<Object>> byOwner = new IdentityHashMap<>();

    FoundElements(CollectionMetadata relation, EntityTable owners) {
        PivotMetadata pivot = relation.pivot();
        this.owners = owners;
        this.ownerKey = pivot == null ? owning(relation).columns() : pivot.ownerColumns();
        this.behindElement = pivot != null;
    }

    static ReferenceMetadata owning(CollectionMetadata relation) {
        return (ReferenceMetadata) Objects.requireNonNull(relation.target().find(relation.mappedBy()));
    }

    @Override
    public void visit(ManagedEntity element, Rows rows, int width) {
        int first = behindElement ? width : ownerKey.get(0).position();
        ManagedEntity owner = RowReferences.known(owners, ownerKey, rows, first);
        if (owner != null) {
            add(owner, element.entity());
        }
    }

    private void add(ManagedEntity owner, Object element) {
        List<Object> elements = byOwner.get(owner);
        if (elements == null) {
            elements = new ArrayList<>();
            byOwner.put(owner, elements);
        }
        elements.add(element);
    }

    List<Object> of(ManagedEntity owner) {
        @Nullable List<Object> elements = byOwner.get(owner);
        return elements == null ? List.of() : elements;
    }
}
