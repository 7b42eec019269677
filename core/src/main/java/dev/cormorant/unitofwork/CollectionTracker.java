package dev.cormorant.unitofwork;

import dev.cormorant.entity.CollectionContent;
import dev.cormorant.entity.CollectionOwner;
import dev.cormorant.entity.EntityCollection;
import dev.cormorant.entity.EntityList;
import dev.cormorant.entity.EntitySet;
import dev.cormorant.error.ValidationException;
import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.EntityMetadata;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts entity collections into the to-many properties of managed entities, and hears what happens in them. */
final class CollectionTracker implements CollectionOwner {
    private final UnitOfWork unitOfWork;
    private final OtherSide otherSide;
    private boolean adopting;

    CollectionTracker(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        this.otherSide = new OtherSide(unitOfWork);
    }

    OtherSide otherSide() {
        return otherSide;
    }

    /** Puts unloaded collections where plain ones stand; what was in those counts as added. */
    void installUnloaded(ManagedEntity entry) {
        List<CollectionMetadata> collections = entry.binding().metadata().collections();
        for (int i = 0; i < collections.size(); i++) {
            CollectionMetadata relation = collections.get(i);
            Object value = entry.binding().get(entry.entity(), relation);
            if (!isOwn(value, entry)) {
                EntityCollection<Object> collection = newCollection(entry.entity(), relation);
                entry.binding().set(entry.entity(), relation, collection);
                if (value instanceof Collection<?> plain && !plain.isEmpty()) {
                    collection.addAll(new ArrayList<>(plain));
                }
            }
        }
    }

    /** Puts loaded collections where the plain ones of a new entity stand, so that both sides of relations stay in step. */
    void installNew(ManagedEntity entry) {
        List<CollectionMetadata> collections = entry.binding().metadata().collections();
        for (int i = 0; i < collections.size(); i++) {
            wrap(entry, collections.get(i));
        }
    }

    /** Copies collections that were taken over from other entities, before one of them changes; equal elements stay apart. */
    void copyBorrowed(ManagedEntity entry) {
        for (CollectionMetadata relation : entry.binding().metadata().collections()) {
            Object value = entry.binding().get(entry.entity(), relation);
            if (value instanceof EntityCollection<?> borrowed && !isOwn(value, entry)) {
                Collection<Object> copy =
                        relation.isSet() ? Collections.newSetFromMap(new IdentityHashMap<>()) : new ArrayList<>();
                copy.addAll(borrowed);
                entry.binding().set(entry.entity(), relation, copy);
            }
        }
    }

    void discardChanges(ManagedEntity entry) {
        for (CollectionMetadata relation : entry.binding().metadata().collections()) {
            Object before = entry.snapshot() == null ? null : entry.binding().snapshotValue(entry.snapshot(), relation);
            if (before instanceof EntityCollection<?> collection) {
                entry.binding().set(entry.entity(), relation, collection);
                collection.content().stored().forEach(this::cameBack);
                collection.content().pendingRemovals().forEach(this::cameBack);
                collection.content().discardChanges();
            }
        }
    }

    private static boolean isOwn(@Nullable Object value, ManagedEntity entry) {
        return value instanceof EntityCollection<?> collection
                && collection.content().ownerEntity() == entry.entity();
    }

    private EntityCollection<Object> newCollection(Object owner, CollectionMetadata relation) {
        return relation.isSet()
                ? new EntitySet<>(owner, this, relation.toString())
                : new EntityList<>(owner, this, relation.toString());
    }

    /** Gives the collection of a property, after it took over the elements of a plain collection that stood there. */
    EntityCollection<Object> wrap(ManagedEntity entry, CollectionMetadata relation) {
        Object value = entry.binding().get(entry.entity(), relation);
        if (isOwn(value, entry) && value instanceof EntityCollection<?> own) {
            return cast(own);
        }
        List<Object> wanted = value instanceof Collection<?> given ? new ArrayList<>(given) : new ArrayList<>();
        EntityCollection<Object> collection = original(entry, relation);
        entry.binding().set(entry.entity(), relation, collection);
        adopting = true;
        try {
            replace(collection, wanted);
        } finally {
            adopting = false;
        }
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

    static void replace(EntityCollection<?> present, List<?> wanted) {
        EntityCollection<Object> collection = cast(present);
        Set<Object> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(wanted);
        for (Object element : List.copyOf(collection)) {
            if (!kept.contains(element)) {
                collection.remove(element);
            }
        }
        for (Object element : wanted) {
            if (!collection.content().known().contains(element)) {
                collection.add(element);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static EntityCollection<Object> cast(EntityCollection<?> collection) {
        return (EntityCollection<Object>) collection;
    }

    private static CollectionMetadata relationOf(EntityMetadata<?> metadata, CollectionContent<?> content) {
        return (CollectionMetadata) Objects.requireNonNull(metadata.find(content.name()));
    }

    private CollectionMetadata relationOf(CollectionContent<?> content) {
        return relationOf(unitOfWork.metadataOf(content.ownerEntity()), content);
    }

    @Override
    public void load(CollectionContent<?> content) {
        ManagedEntity owner = unitOfWork.find(content.ownerEntity());
        if (owner == null) {
            throw new ValidationException(
                    content.property()
                            + " belongs to an entity that is no longer managed, so it cannot be loaded. Find the entity again.");
        }
        unitOfWork.loader().loadCollection(owner, relationOf(owner.binding().metadata(), content));
    }

    @Override
    public void check(CollectionContent<?> content, @Nullable Object element) {
        if (element == null) {
            throw new ValidationException(content.property() + " can't hold null.");
        }
        EntityMetadata<?> target = relationOf(content).target();
        if (!target.type().isInstance(element)) {
            throw new ValidationException(content.property() + " holds " + target.name() + " and can't hold a "
                    + element.getClass().getSimpleName() + ".");
        }
    }

    /** What a plain collection held goes where its own side points, if that says otherwise. */
    @Override
    public void added(CollectionContent<?> content, Object element) {
        CollectionMetadata relation = relationOf(content);
        cameBack(element);
        if (!adopting || !otherSide.belongsElsewhere(relation, content.ownerEntity(), element)) {
            otherSide.added(relation, content.ownerEntity(), element);
        }
    }

    @Override
    public void removed(CollectionContent<?> content, Object element) {
        CollectionMetadata relation = relationOf(content);
        otherSide.removed(relation, content.ownerEntity(), element);
        if (relation.relation().orphanRemoval()) {
            ManagedEntity entry = unitOfWork.find(element);
            if (entry != null) {
                unitOfWork.orphans().left(entry, relation);
            }
        }
    }

    private void cameBack(Object element) {
        ManagedEntity entry = unitOfWork.find(element);
        if (entry != null) {
            unitOfWork.orphans().cameBack(entry);
        }
    }

    @Override
    public String describeOwner(CollectionContent<?> content) {
        Object owner = content.ownerEntity();
        EntityMetadata<?> metadata = unitOfWork.metadataOf(owner);
        Object key = unitOfWork.bindings().of(metadata).key(owner);
        return key == null ? "a new " + metadata.name() : metadata.name() + " " + key;
    }
}
