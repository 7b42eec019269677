package dev.cormorant.unitofwork;

import dev.cormorant.entity.EntityCollection;
import dev.cormorant.entity.Ref;
import dev.cormorant.hydration.EntityBinding;
import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.PropertyMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.metadata.RelationMetadata;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps the other side of a relation in step when one side changes, before anything is flushed. */
final class OtherSide {
    private final UnitOfWork unitOfWork;
    private Consumer<Object> listener = changed -> {};

    OtherSide(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /** Tells which instances are changed from now on. */
    void listen(Consumer<Object> whoHears) {
        listener = whoHears;
    }

    void stopListening() {
        listener = changed -> {};
    }

    private EntityBinding<?> binding(RelationMetadata relation) {
        return unitOfWork.bindings().of(relation.target());
    }

    /** An element came into a collection: it points at the owner now, and leaves the owner that it had. */
    void added(CollectionMetadata relation, Object owner, Object element) {
        PropertyMetadata other = of(relation);
        if (other == null) {
            return;
        }
        EntityBinding<?> binding = binding(relation);
        Object value = binding.get(element, other);
        if (other instanceof ReferenceMetadata reference) {
            Object present = Ref.unwrap(value);
            if (present != owner) {
                point(binding, reference, element, owner);
                leave(relation, present, element);
            }
        } else if (value instanceof Collection<?> counterpart) {
            join(cast(counterpart), owner);
        }
        listener.accept(element);
    }

    private static void join(Collection<Object> counterpart, Object owner) {
        Collection<?> known = counterpart instanceof EntityCollection<?> managed
                ? managed.content().known()
                : counterpart;
        if (!known.contains(owner)) {
            counterpart.add(owner);
        }
    }

    private void leave(CollectionMetadata relation, @Nullable Object before, Object element) {
        if (before != null
                && unitOfWork.bindings().of(unitOfWork.metadataOf(before)).get(before, relation)
                        instanceof Collection<?> former) {
            drop(cast(former), element);
        }
    }

    /** An element went out of a collection: it no longer points at the owner. */
    void removed(CollectionMetadata relation, Object owner, Object element) {
        PropertyMetadata other = of(relation);
        if (other == null) {
            return;
        }
        EntityBinding<?> binding = binding(relation);
        Object value = binding.get(element, other);
        if (other instanceof ReferenceMetadata reference) {
            if (Ref.unwrap(value) == owner) {
                binding.set(element, reference, null);
            }
        } else if (value instanceof Collection<?> counterpart) {
            drop(cast(counterpart), owner);
        }
        listener.accept(element);
    }

    private static void drop(Collection<Object> counterpart, Object element) {
        if (!(counterpart instanceof EntityCollection<Object> managed)) {
            counterpart.remove(element);
        } else if (managed.isLoaded()
                ? managed.content().known().contains(element)
                : !managed.content().pendingRemovals().contains(element)) {
            managed.remove(element);
        }
    }

    /** The inverse side of a one-to-one relation was set: the owning sides of the old and the new target follow. */
    void align(ManagedEntity entry, ReferenceMetadata inverse) {
        Object now = Ref.unwrap(entry.binding().get(entry.entity(), inverse));
        Object before = entry.snapshot() == null ? null : entry.binding().snapshotValue(entry.snapshot(), inverse);
        ReferenceMetadata owning = of(inverse);
        if (now == before || owning == null) {
            return;
        }
        EntityBinding<?> binding = binding(inverse);
        if (before != null && Ref.unwrap(binding.get(before, owning)) == entry.entity()) {
            if (!inverse.relation().orphanRemoval()) {
                binding.set(before, owning, null);
            }
            listener.accept(before);
        }
        if (now != null && Ref.unwrap(binding.get(now, owning)) != entry.entity() && !wasMoved(now, owning)) {
            point(binding, owning, now, entry.entity());
            listener.accept(now);
        }
    }

    /** Tells whether an element was given another owner by its own side, which counts more than a plain collection. */
    boolean belongsElsewhere(CollectionMetadata relation, Object owner, Object element) {
        return of(relation) instanceof ReferenceMetadata owning
                && relation.target().type().isInstance(element)
                && Ref.unwrap(binding(relation).get(element, owning)) != owner
                && wasMoved(element, owning);
    }

    /** Tells whether the user gave the owning side another target, which then counts. */
    private boolean wasMoved(Object owner, ReferenceMetadata owning) {
        ManagedEntity entry = unitOfWork.find(owner);
        EntityBinding<?> binding =
                entry == null ? unitOfWork.bindings().of(unitOfWork.metadataOf(owner)) : entry.binding();
        Object now = Ref.unwrap(binding.get(owner, owning));
        Object before =
                entry == null || entry.snapshot() == null ? null : binding.snapshotValue(entry.snapshot(), owning);
        return now != null && now != before;
    }

    /** Sets a reference, wrapped if it is declared so. */
    void point(EntityBinding<?> binding, ReferenceMetadata reference, Object entity, Object target) {
        binding.set(entity, reference, reference.isWrapped() ? wrap(reference, target) : target);
    }

    Ref<Object> wrap(ReferenceMetadata reference, Object target) {
        ManagedEntity entry = unitOfWork.find(target);
        return entry == null ? Ref.of(target) : Ref.managed(target, entry, reference.toString());
    }

    @SuppressWarnings("unchecked")
    private static Collection<Object> cast(Collection<?> collection) {
        return (Collection<Object>) collection;
    }

    /** The other side of a to-many relation, or null if only this side is mapped. */
    static @Nullable PropertyMetadata of(CollectionMetadata relation) {
        if (!relation.isOwner()) {
            return relation.target().find(relation.mappedBy());
        }
        for (CollectionMetadata candidate : relation.target().collections()) {
            if (candidate.mappedBy().equals(relation.name())
                    && candidate.target().find(relation.name()) == relation) {
                return candidate;
            }
        }
        return null;
    }

    /** The owning side of an inverse one-to-one relation, or null for a side that owns. */
    static @Nullable ReferenceMetadata of(ReferenceMetadata inverse) {
        return inverse.target().find(inverse.mappedBy()) instanceof ReferenceMetadata owning ? owning : null;
    }
}
