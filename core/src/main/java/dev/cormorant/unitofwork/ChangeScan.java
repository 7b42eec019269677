package dev.cormorant.unitofwork;

import dev.cormorant.entity.EntityCollection;
import dev.cormorant.entity.Ref;
import dev.cormorant.hydration.EntityBinding;
import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks over all managed entities: finds those that changed, brings both sides of their relations in step, schedules
 * what their relations reach, and removes what they leave behind.
 */
final class ChangeScan {
    private final UnitOfWork unitOfWork;
    private final OtherSide otherSide;
    private final CascadedPersist cascade;
    private final ImpliedRemovals implied;
    private final List<ManagedEntity> dirty = new ArrayList<>();
    private final Set<ManagedEntity> known = new HashSet<>();
    private int visitedDirty;
    private int visitedInserts;

    private ChangeScan(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        this.otherSide = unitOfWork.tracker().otherSide();
        this.cascade = new CascadedPersist(unitOfWork);
        this.implied = new ImpliedRemovals(unitOfWork);
    }

    static ChangeScan of(UnitOfWork unitOfWork) {
        ChangeScan scan = new ChangeScan(unitOfWork);
        scan.otherSide.listen(scan::touched);
        try {
            scan.run();
        } finally {
            scan.otherSide.stopListening();
        }
        return scan;
    }

    /** The managed entities that changed, collections included; new ones are in the schedule. */
    List<ManagedEntity> dirty() {
        return dirty;
    }

    private void run() {
        List<EntityTable> tables = unitOfWork.identityMap().tables();
        for (int i = 0; i < tables.size(); i++) {
            scan(tables.get(i));
        }
        for (int i = 0; i < dirty.size(); i++) {
            unitOfWork.tracker().copyBorrowed(dirty.get(i));
        }
        implied.findBehindDrops(dirty);
        visitAll();
        while (implied.find(dirty)) {
            visitedInserts = unitOfWork.schedule().inserts().size();
            visitAll();
        }
        dirty.removeIf(entry -> entry.state() != EntityState.MANAGED);
    }

    private void scan(EntityTable table) {
        for (int i = 0; i < table.used(); i++) {
            ManagedEntity entry = table.at(i);
            if (entry != null && entry.state() == EntityState.MANAGED && !entry.isClean()) {
                found(entry);
            }
        }
    }

    private void found(ManagedEntity entry) {
        if (known.add(entry)) {
            dirty.add(entry);
        }
    }

    private void touched(Object entity) {
        ManagedEntity entry = unitOfWork.find(entity);
        if (entry != null && entry.state() == EntityState.MANAGED) {
            found(entry);
        }
    }

    private void visitAll() {
        List<ManagedEntity> inserts = unitOfWork.schedule().inserts();
        while (visitedDirty < dirty.size() || visitedInserts < inserts.size()) {
            visit(visitedDirty < dirty.size() ? dirty.get(visitedDirty++) : inserts.get(visitedInserts++));
        }
    }

    private void visit(ManagedEntity entry) {
        for (ReferenceMetadata reference : entry.binding().metadata().references()) {
            visit(entry, reference);
        }
        for (CollectionMetadata relation : entry.binding().metadata().collections()) {
            EntityCollection<Object> collection = unitOfWork.tracker().wrap(entry, relation);
            if (collection.content().isModified()) {
                visit(entry, relation, collection);
            }
        }
    }

    private void visit(ManagedEntity entry, CollectionMetadata relation, EntityCollection<Object> collection) {
        for (Object element : List.copyOf(collection.content().known())) {
            if (!unitOfWork.schedule().drops().contains(element)) {
                cascade.reach(relation, element);
            }
        }
        letGo(entry, relation, collection);
    }

    private void visit(ManagedEntity entry, ReferenceMetadata reference) {
        EntityBinding<?> binding = entry.binding();
        Object value = binding.get(entry.entity(), reference);
        Object target = Ref.unwrap(value);
        if (target != null && unitOfWork.schedule().drops().contains(target)) {
            binding.set(entry.entity(), reference, null);
        } else if (target != null) {
            cascade.reach(reference, target);
            if (value instanceof Ref<?> ref && !ref.isTracked()) {
                binding.set(entry.entity(), reference, otherSide.wrap(reference, target));
            }
        }
        if (!reference.isOwner()) {
            otherSide.align(entry, reference);
        }
    }

    /** A reference that was taken out of an unloaded collection has to be loaded before it can be let go. */
    private void letGo(ManagedEntity owner, CollectionMetadata relation, EntityCollection<Object> collection) {
        if (relation.isManyToMany() || relation.relation().orphanRemoval()) {
            return;
        }
        for (Object element : List.copyOf(collection.content().pendingRemovals())) {
            ManagedEntity entry = unitOfWork.find(element);
            if (entry != null && entry.state() == EntityState.MANAGED && !entry.isLoaded()) {
                entry.load();
                otherSide.removed(relation, owner.entity(), element);
            }
        }
    }
}
