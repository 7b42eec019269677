package dev.cormorant.unitofwork;

import dev.cormorant.entity.EntityCollection;
import dev.cormorant.entity.Ref;
import dev.cormorant.hydration.EntityBinding;
import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.PropertyMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.metadata.RelationMetadata;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Removes what changes leave behind: orphans, and what dies with a removed entity. */
final class ImpliedRemovals {
    private final UnitOfWork unitOfWork;
    private int checked;
    private int cascaded;
    private int dropped;

    ImpliedRemovals(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /** Goes on where it stopped; tells whether there was anything. */
    boolean find(List<ManagedEntity> dirty) {
        boolean any = false;
        while (checked < dirty.size()) {
            removeReplaced(dirty.get(checked++));
            any = true;
        }
        any |= removeOrphans();
        List<ManagedEntity> removals = unitOfWork.schedule().removals();
        while (cascaded < removals.size()) {
            cascade(removals.get(cascaded++), dirty);
            any = true;
        }
        return findBehindDrops(dirty) || any;
    }

    /** What dies with something that was never stored; to be found while others still point at it. */
    boolean findBehindDrops(List<ManagedEntity> dirty) {
        boolean any = false;
        List<ManagedEntity> drops = unitOfWork.schedule().drops().inOrder();
        while (dropped < drops.size()) {
            cascade(drops.get(dropped++), dirty);
            any = true;
        }
        return any;
    }

    private boolean removeOrphans() {
        boolean any = false;
        for (Map.Entry<ManagedEntity, CollectionMetadata> orphan :
                unitOfWork.orphans().all().entrySet()) {
            ManagedEntity element = orphan.getKey();
            if (isAlive(element) && parent(orphan.getValue(), element.entity()) == null) {
                unitOfWork.remove(element.entity());
                any = true;
            }
        }
        return any;
    }

    private static boolean isAlive(ManagedEntity entry) {
        return entry.state() == EntityState.NEW || entry.state() == EntityState.MANAGED;
    }

    private void removeReplaced(ManagedEntity entry) {
        EntityBinding<?> binding = entry.binding();
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

    private void remove(Object element) {
        if (unitOfWork.find(element) != null) {
            unitOfWork.remove(element);
        }
    }

    /** Tells whether another entity took in what left this one. */
    private boolean isReattached(ManagedEntity owner, RelationMetadata relation, Object element) {
        Object parent = parent(relation, element);
        return parent != null && parent != owner.entity();
    }

    /** Whom the other side of a relation points at, or null if it points at nothing or is not mapped. */
    private @Nullable Object parent(RelationMetadata relation, Object element) {
        PropertyMetadata other = relation.isOwner() ? null : relation.target().find(relation.mappedBy());
        return other instanceof ReferenceMetadata
                ? Ref.unwrap(unitOfWork.bindings().of(relation.target()).get(element, other))
                : null;
    }

    private void cascade(ManagedEntity entry, List<ManagedEntity> dirty) {
        EntityBinding<?> binding = entry.binding();
        for (ReferenceMetadata reference : binding.metadata().references()) {
            Object target = removesTarget(reference) ? target(entry, reference) : null;
            if (target != null) {
                unitOfWork.removeImplied(target);
            }
        }
        for (CollectionMetadata relation : binding.metadata().collections()) {
            if (removesTarget(relation)) {
                for (Object element : List.copyOf(loaded(entry, relation))) {
                    if (!isReattached(entry, relation, element)) {
                        unitOfWork.removeImplied(element);
                    }
                }
                removeArrivals(entry, relation, unitOfWork.schedule().inserts());
                removeArrivals(entry, relation, dirty);
            }
        }
    }

    /** What joined only by its own side is in no collection yet. */
    private void removeArrivals(ManagedEntity owner, CollectionMetadata relation, List<ManagedEntity> candidates) {
        for (ManagedEntity candidate : List.copyOf(candidates)) {
            if (candidate.binding().metadata() == relation.target()
                    && isAlive(candidate)
                    && parent(relation, candidate.entity()) == owner.entity()) {
                unitOfWork.remove(candidate.entity());
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
