package dev.cormorant.unitofwork;

import dev.cormorant.entity.EntityCollection;
import dev.cormorant.entity.Ref;
import dev.cormorant.hydration.EntityBinding;
import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.PropertyMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.metadata.RelationMetadata;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Removes what changes leave behind: orphans, and what dies with a removed entity. */
final class ImpliedRemovals {
    private final UnitOfWork unitOfWork;
    private int checked;
    private int cascaded;

    ImpliedRemovals(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /** Goes on where it stopped; tells whether there was anything. */
    boolean find(List<ManagedEntity> dirty) {
        boolean any = false;
        while (checked < dirty.size()) {
            removeOrphans(dirty.get(checked++));
            any = true;
        }
        List<ManagedEntity> removals = unitOfWork.schedule().removals();
        while (cascaded < removals.size()) {
            cascade(removals.get(cascaded++));
            any = true;
        }
        return any;
    }

    private void removeOrphans(ManagedEntity entry) {
        EntityBinding<?> binding = entry.binding();
        for (CollectionMetadata relation : binding.metadata().collections()) {
            if (relation.relation().orphanRemoval()
                    && binding.get(entry.entity(), relation) instanceof EntityCollection<?> collection
                    && collection.content().isModified()) {
                removeOrphans(entry, relation, collection);
            }
        }
        for (ReferenceMetadata reference : binding.metadata().references()) {
            if (reference.relation().orphanRemoval() && entry.snapshot() != null) {
                Object before = binding.snapshotValue(entry.snapshot(), reference);
                Object now = Ref.unwrap(binding.get(entry.entity(), reference));
                if (before != null && before != now && !isReattached(entry, reference, before)) {
                    remove(before);
                }
            }
        }
    }

    private void removeOrphans(ManagedEntity owner, CollectionMetadata relation, EntityCollection<?> collection) {
        Set<Object> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(collection.content().known());
        List<Object> gone = new ArrayList<>(collection.content().stored());
        gone.addAll(collection.content().pendingRemovals());
        for (Object element : gone) {
            if (kept.add(element) && !isReattached(owner, relation, element)) {
                remove(element);
            }
        }
    }

    private void remove(Object element) {
        if (unitOfWork.find(element) != null) {
            unitOfWork.remove(element);
        }
    }

    /** Tells whether another entity took in what left this one. */
    private boolean isReattached(ManagedEntity owner, RelationMetadata relation, Object element) {
        PropertyMetadata other = relation.isOwner() ? null : relation.target().find(relation.mappedBy());
        if (!(other instanceof ReferenceMetadata)) {
            return false;
        }
        Object parent = Ref.unwrap(unitOfWork.bindings().of(relation.target()).get(element, other));
        return parent != null && parent != owner.entity();
    }

    private void cascade(ManagedEntity entry) {
        EntityBinding<?> binding = entry.binding();
        for (ReferenceMetadata reference : binding.metadata().references()) {
            Object target = removesTarget(reference) ? target(entry, reference) : null;
            if (target != null) {
                unitOfWork.remove(target);
            }
        }
        for (CollectionMetadata relation : binding.metadata().collections()) {
            if (removesTarget(relation)) {
                for (Object element : List.copyOf(loaded(entry, relation))) {
                    if (!isReattached(entry, relation, element)) {
                        unitOfWork.remove(element);
                    }
                }
            }
        }
    }

    private @Nullable Object target(ManagedEntity entry, ReferenceMetadata reference) {
        if (!entry.isLoaded()) {
            entry.load();
        }
        return Ref.unwrap(entry.binding().get(entry.entity(), reference));
    }

    private static boolean removesTarget(RelationMetadata relation) {
        return relation.relation().cascadeRemove() || relation.relation().orphanRemoval();
    }

    private Collection<Object> loaded(ManagedEntity entry, CollectionMetadata relation) {
        EntityCollection<Object> collection = unitOfWork.tracker().wrap(entry, relation);
        if (!collection.isLoaded()) {
            unitOfWork.loader().loadCollection(entry, relation);
        }
        return collection;
    }
}
