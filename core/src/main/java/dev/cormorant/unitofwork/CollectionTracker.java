package dev.cormorant.unitofwork;

import dev.cormorant.entity.CollectionContent;
import dev.cormorant.entity.CollectionOwner;
import dev.cormorant.entity.EntityCollection;
import dev.cormorant.entity.EntityList;
import dev.cormorant.entity.EntitySet;
import dev.cormorant.entity.Ref;
import dev.cormorant.hydration.EntityBinding;
import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.PropertyMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts entity collections into the to-many properties of managed entities, and keeps both sides of a relation in step. */
final class CollectionTracker implements CollectionOwner {
    private final UnitOfWork unitOfWork;

    CollectionTracker(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /** Puts unloaded collections where plain ones stand; what was in those counts as added. */
    void installUnloaded(ManagedEntity entry) {
        List<CollectionMetadata> collections = entry.binding().metadata().collections();
        for (int i = 0; i < collections.size(); i++) {
            CollectionMetadata relation = collections.get(i);
            Object value = entry.binding().get(entry.entity(), relation);
            if (!(value instanceof EntityCollection<?>)) {
                EntityCollection<Object> collection = newCollection(entry.entity(), relation);
                entry.binding().set(entry.entity(), relation, collection);
                if (value instanceof Collection<?> plain && !plain.isEmpty()) {
                    collection.addAll(List.copyOf(plain));
                }
            }
        }
    }

    private EntityCollection<Object> newCollection(Object owner, CollectionMetadata relation) {
        return relation.isSet()
                ? new EntitySet<>(owner, this, relation.toString())
                : new EntityList<>(owner, this, relation.toString());
    }

    /** Gives the collection of a property, after it took over the elements of a plain collection that stood there. */
    EntityCollection<Object> wrap(ManagedEntity entry, CollectionMetadata relation) {
        Object value = entry.binding().get(entry.entity(), relation);
        if (value instanceof EntityCollection<?> own && own.content().ownerEntity() == entry.entity()) {
            return cast(own);
        }
        EntityCollection<Object> collection = original(entry, relation);
        entry.binding().set(entry.entity(), relation, collection);
        replace(collection, value instanceof Collection<?> plain ? List.copyOf(plain) : List.of());
        return collection;
    }

    private EntityCollection<Object> original(ManagedEntity entry, CollectionMetadata relation) {
        if (entry.snapshot() != null
                && entry.binding().snapshotValue(entry.snapshot(), relation) instanceof EntityCollection<?> before) {
            EntityCollection<Object> collection = cast(before);
            entry.binding().set(entry.entity(), relation, collection);
            return cast(collection.load());
        }
        EntityCollection<Object> collection = newCollection(entry.entity(), relation);
        collection.content().markLoaded();
        return collection;
    }

    private static void replace(EntityCollection<Object> collection, List<?> wanted) {
        for (Object present : List.copyOf(collection)) {
            if (!wanted.contains(present)) {
                collection.remove(present);
            }
        }
        for (Object element : wanted) {
            if (!collection.contains(element)) {
                collection.add(element);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static EntityCollection<Object> cast(EntityCollection<?> collection) {
        return (EntityCollection<Object>) collection;
    }

    private static CollectionMetadata relationOf(EntityMetadata<?> metadata, CollectionContent<?> content) {
        String name = content.property().substring(content.property().indexOf('.') + 1);
        return (CollectionMetadata) java.util.Objects.requireNonNull(metadata.find(name));
    }

    @Override
    public void load(CollectionContent<?> content) {
        ManagedEntity owner = unitOfWork.find(content.ownerEntity());
        if (owner == null) {
            throw new dev.cormorant.error.ValidationException(
                    content.property()
                            + " belongs to an entity that is no longer managed, so it cannot be loaded. Find the entity again.");
        }
        unitOfWork.loader().loadCollection(owner, relationOf(owner.binding().metadata(), content));
    }

    @Override
    public void added(CollectionContent<?> content, Object element) {
        propagate(content, element, true);
    }

    @Override
    public void removed(CollectionContent<?> content, Object element) {
        propagate(content, element, false);
    }

    private void propagate(CollectionContent<?> content, Object element, boolean added) {
        Object owner = content.ownerEntity();
        CollectionMetadata relation = relationOf(unitOfWork.metadataOf(owner), content);
        PropertyMetadata other = otherSide(relation);
        if (other == null) {
            return;
        }
        EntityBinding<?> binding = unitOfWork.bindings().of(relation.target());
        Object value = binding.get(element, other);
        if (other instanceof ReferenceMetadata reference) {
            propagate(binding, reference, new Link(owner, element, Ref.unwrap(value)), added);
        } else if (value instanceof EntityCollection<?> counterpart) {
            propagate(cast(counterpart), owner, added);
        }
    }

    private record Link(
            Object owner, Object element, @Nullable Object present) {}

    private static void propagate(EntityBinding<?> binding, ReferenceMetadata reference, Link link, boolean added) {
        if (added && link.present() != link.owner()) {
            binding.set(link.element(), reference, reference.isWrapped() ? Ref.of(link.owner()) : link.owner());
        } else if (!added && link.present() == link.owner()) {
            binding.set(link.element(), reference, null);
        }
    }

    private static void propagate(EntityCollection<Object> counterpart, Object owner, boolean added) {
        Collection<Object> known = counterpart.content().known();
        if (added && !known.contains(owner)) {
            counterpart.add(owner);
        } else if (!added && (!counterpart.isLoaded() || known.contains(owner))) {
            if (!counterpart.content().pendingRemovals().contains(owner)) {
                counterpart.remove(owner);
            }
        }
    }

    private static @Nullable PropertyMetadata otherSide(CollectionMetadata relation) {
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

    @Override
    public String describeOwner(CollectionContent<?> content) {
        Object owner = content.ownerEntity();
        EntityMetadata<?> metadata = unitOfWork.metadataOf(owner);
        Object key = unitOfWork.bindings().of(metadata).key(owner);
        return key == null ? "a new " + metadata.name() : metadata.name() + " " + key;
    }
}
