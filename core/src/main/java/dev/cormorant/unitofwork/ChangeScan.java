package dev.cormorant.unitofwork;

import dev.cormorant.entity.EntityCollection;
import dev.cormorant.entity.Ref;
import dev.cormorant.error.ValidationException;
import dev.cormorant.hydration.EntityBinding;
import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.Generation;
import dev.cormorant.metadata.PropertyMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.metadata.RelationMetadata;
import dev.cormorant.metadata.ScalarMetadata;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks over all managed entities: finds those that changed, schedules what their relations reach, removes orphans.
 */
final class ChangeScan {
    private final UnitOfWork unitOfWork;
    private final List<ManagedEntity> dirty = new ArrayList<>();
    private int visitedInserts;

    ChangeScan(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /** The managed entities that changed, collections included; new ones are in the unit of work's inserts. */
    List<ManagedEntity> dirty() {
        return dirty;
    }

    void run() {
        List<EntityTable> tables = unitOfWork.identityMap().tables();
        for (int i = 0; i < tables.size(); i++) {
            scan(tables.get(i));
        }
        for (int i = 0; i < dirty.size(); i++) {
            visit(dirty.get(i));
        }
        visitInserts();
        for (int i = 0; i < dirty.size(); i++) {
            removeOrphans(dirty.get(i));
        }
        for (int i = 0; i < unitOfWork.removals().size(); i++) {
            cascadeRemoval(unitOfWork.removals().get(i));
        }
        dirty.removeIf(entry -> entry.state() == EntityState.REMOVED);
    }

    private void scan(EntityTable table) {
        for (int i = 0; i < table.used(); i++) {
            ManagedEntity entry = table.at(i);
            if (entry != null && entry.state() != EntityState.REMOVED && !entry.isClean()) {
                dirty.add(entry);
            }
        }
    }

    private void visitInserts() {
        List<ManagedEntity> inserts = unitOfWork.inserts();
        while (visitedInserts < inserts.size()) {
            visit(inserts.get(visitedInserts++));
        }
    }

    private void visit(ManagedEntity entry) {
        EntityBinding<?> binding = entry.binding();
        for (ReferenceMetadata reference : binding.metadata().references()) {
            Object target = Ref.unwrap(binding.get(entry.entity(), reference));
            if (target != null) {
                reach(reference, target);
            }
        }
        for (CollectionMetadata relation : binding.metadata().collections()) {
            EntityCollection<Object> collection = unitOfWork.tracker().wrap(entry, relation);
            if (collection.content().isModified()) {
                for (Object element : List.copyOf(collection.content().known())) {
                    reach(relation, element);
                }
            }
        }
    }

    private void reach(RelationMetadata relation, Object target) {
        EntityMetadata<?> metadata = relation.target();
        if (!metadata.type().isInstance(target)) {
            throw new ValidationException(relation + " holds a "
                    + target.getClass().getSimpleName() + " but wants a " + metadata.name() + ".");
        }
        if (unitOfWork.find(target) != null || isDetached(metadata, target)) {
            return;
        }
        if (!relation.relation().cascadePersist()) {
            throw new ValidationException(relation + " refers to a new " + metadata.name()
                    + " that is not persisted, and the relation does not cascade. Call persist on it.");
        }
        unitOfWork.persist(target);
    }

    /** An instance that is not managed here but whose generated key is set was stored before: its key is all we need. */
    private boolean isDetached(EntityMetadata<?> metadata, Object target) {
        ScalarMetadata generated = metadata.generatedId();
        return generated != null
                && generated.generation() != Generation.NONE
                && unitOfWork.bindings().of(metadata).key(target) != null;
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
                if (before != null && before != Ref.unwrap(binding.get(entry.entity(), reference))) {
                    unitOfWork.remove(before);
                }
            }
        }
    }

    private void removeOrphans(ManagedEntity owner, CollectionMetadata relation, EntityCollection<?> collection) {
        List<Object> gone = new ArrayList<>(collection.content().stored());
        gone.addAll(collection.content().pendingRemovals());
        for (Object element : gone) {
            if (!collection.content().known().contains(element) && !isReattached(owner, relation, element)) {
                unitOfWork.remove(element);
            }
        }
    }

    private boolean isReattached(ManagedEntity owner, CollectionMetadata relation, Object element) {
        PropertyMetadata other =
                relation.isManyToMany() ? null : relation.target().find(relation.mappedBy());
        if (other == null) {
            return false;
        }
        Object parent = Ref.unwrap(unitOfWork.bindings().of(relation.target()).get(element, other));
        return parent != null && parent != owner.entity();
    }

    private void cascadeRemoval(ManagedEntity entry) {
        EntityBinding<?> binding = entry.binding();
        for (ReferenceMetadata reference : binding.metadata().references()) {
            Object target = Ref.unwrap(binding.get(entry.entity(), reference));
            if (target != null && removesTarget(reference)) {
                unitOfWork.remove(target);
            }
        }
        for (CollectionMetadata relation : binding.metadata().collections()) {
            if (removesTarget(relation)) {
                for (Object element : List.copyOf(loaded(entry, relation))) {
                    unitOfWork.remove(element);
                }
            }
        }
    }

    private static boolean removesTarget(RelationMetadata relation) {
        return relation.relation().cascadeRemove() || relation.relation().orphanRemoval();
    }

    private EntityCollection<Object> loaded(ManagedEntity entry, CollectionMetadata relation) {
        EntityCollection<Object> collection = unitOfWork.tracker().wrap(entry, relation);
        if (!collection.isLoaded()) {
            unitOfWork.loader().loadCollection(entry, relation);
        }
        return collection;
    }
}
