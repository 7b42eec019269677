package dev.cormorant.loading;

import dev.cormorant.driver.FindRequest;
import dev.cormorant.driver.PivotSelection;
import dev.cormorant.entity.EntityCollection;
import dev.cormorant.entity.Ref;
import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.PivotMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.metadata.SortMetadata;
import dev.cormorant.query.Criterion;
import dev.cormorant.query.KeyCriteria;
import dev.cormorant.query.LockMode;
import dev.cormorant.query.Order;
import dev.cormorant.query.OrderTerm;
import dev.cormorant.unitofwork.EntityState;
import dev.cormorant.unitofwork.ManagedEntity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks a populate tree over entities that are there, and loads what is missing: one query for each level. */
final class RelationWalk {
    private final EntityLoader loader;
    private final LoadOptions how;

    RelationWalk(EntityLoader loader, LoadOptions how) {
        this.loader = loader;
        this.how = how;
    }

    void populate(List<ManagedEntity> entries, PopulateTree tree) {
        for (PopulateTree.Branch branch : tree.branches()) {
            List<ManagedEntity> targets = branch.property() instanceof CollectionMetadata relation
                    ? collections(entries, relation, branch)
                    : references(entries, (ReferenceMetadata) branch.property(), branch.next());
            if (!branch.next().isEmpty() && !targets.isEmpty()) {
                populate(targets, branch.next());
            }
        }
    }

    private List<ManagedEntity> references(List<ManagedEntity> owners, ReferenceMetadata reference, PopulateTree next) {
        if (!reference.isOwner()) {
            loadInverse(inverseUnknown(owners), reference);
        }
        Set<Object> targets = Collections.newSetFromMap(new IdentityHashMap<>());
        List<ManagedEntity> entries = new ArrayList<>();
        List<ManagedEntity> waiting = new ArrayList<>();
        for (ManagedEntity owner : owners) {
            Object target = Ref.unwrap(owner.binding().get(owner.entity(), reference));
            if (target != null && targets.add(target)) {
                ManagedEntity entry = loader.unitOfWork().find(target);
                if (entry != null) {
                    entries.add(entry);
                    if (!entry.isLoaded()) {
                        waiting.add(entry);
                    }
                }
            }
        }
        loader.load(waiting, how.behind(next));
        return entries;
    }

    /** A query joins inverse sides where the platform can; what came from no query may not know them. */
    private List<ManagedEntity> inverseUnknown(List<ManagedEntity> owners) {
        if (!loader.joins()) {
            return owners;
        }
        List<ManagedEntity> unknown = new ArrayList<>();
        for (ManagedEntity owner : owners) {
            if (owner.group() == null && owner.state() == EntityState.MANAGED) {
                unknown.add(owner);
            }
        }
        return unknown;
    }

    private void loadInverse(List<ManagedEntity> owners, ReferenceMetadata reference) {
        ReferenceMetadata owning =
                (ReferenceMetadata) Objects.requireNonNull(reference.target().find(reference.mappedBy()));
        for (List<Object> keys : loader.chunks(EntityLoader.keysOf(owners))) {
            Criterion where = KeyCriteria.anyKeyOf(owning.columns(), keys);
            loader.query(
                    FindRequest.of(reference.target(), where), how.behind(PopulateTree.EMPTY), (entry, rows, width) -> {
                        Object owner = Ref.unwrap(entry.binding().get(entry.entity(), owning));
                        ManagedEntity managed =
                                owner == null ? null : loader.unitOfWork().find(owner);
                        if (managed != null) {
                            loader.unitOfWork().loaded(managed, reference, entry);
                        }
                    });
        }
    }

    private List<ManagedEntity> collections(
            List<ManagedEntity> owners, CollectionMetadata relation, PopulateTree.Branch branch) {
        loadCollections(owners, relation, branch);
        if (branch.next().isEmpty()) {
            return List.of();
        }
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<ManagedEntity> elements = new ArrayList<>();
        for (ManagedEntity owner : owners) {
            EntityCollection<?> collection = collection(owner, relation);
            for (Object element :
                    collection == null ? List.of() : collection.content().known()) {
                ManagedEntity entry = seen.add(element) ? loader.unitOfWork().find(element) : null;
                if (entry != null) {
                    elements.add(entry);
                }
            }
        }
        return elements;
    }

    private static @Nullable EntityCollection<?> collection(ManagedEntity owner, CollectionMetadata relation) {
        return owner.binding().get(owner.entity(), relation) instanceof EntityCollection<?> collection
                ? collection
                : null;
    }

    void loadCollections(List<ManagedEntity> owners, CollectionMetadata relation, PopulateTree.Branch branch) {
        List<ManagedEntity> waiting = new ArrayList<>();
        for (ManagedEntity owner : owners) {
            EntityCollection<?> collection = collection(owner, relation);
            if (collection != null && (how.refresh() || !collection.isLoaded()) && isStored(owner)) {
                waiting.add(owner);
            }
        }
        if (waiting.isEmpty()) {
            return;
        }
        EntityMetadata<?> entity = waiting.get(0).binding().metadata();
        FoundElements found =
                new FoundElements(relation, loader.unitOfWork().identityMap().table(entity));
        for (List<Object> keys : loader.chunks(EntityLoader.keysOf(waiting))) {
            loader.query(request(relation, keys, branch.hint()), how.behind(branch.next()), found);
        }
        for (ManagedEntity owner : waiting) {
            fill(Objects.requireNonNull(collection(owner, relation)), found.of(owner));
        }
    }

    private static boolean isStored(ManagedEntity owner) {
        return owner.state() == EntityState.MANAGED || owner.state() == EntityState.REMOVED;
    }

    @SuppressWarnings("unchecked")
    private void fill(EntityCollection<?> collection, List<Object> elements) {
        loader.willFill(collection.content());
        ((EntityCollection<Object>) collection).content().fill(elements);
    }

    private FindRequest request(CollectionMetadata relation, List<Object> keys, PopulateHint hint) {
        EntityMetadata<?> target = relation.target();
        PivotMetadata pivot = relation.pivot();
        Criterion owned = pivot != null
                ? null
                : KeyCriteria.anyKeyOf(FoundElements.owning(relation).columns(), keys);
        Criterion where = both(owned, wanted(relation, hint));
        PivotSelection selection = pivot == null ? null : new PivotSelection(pivot, List.copyOf(keys));
        return new FindRequest(
                target,
                List.of(),
                how.scope().restrict(target, where),
                order(relation, hint),
                -1,
                0,
                LockMode.NONE,
                selection);
    }

    private @Nullable Criterion wanted(CollectionMetadata relation, PopulateHint hint) {
        return hint.where() == null ? null : loader.resolver().resolve(relation.target(), hint.where());
    }

    private static @Nullable Criterion both(@Nullable Criterion one, @Nullable Criterion other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return new Criterion.And(List.of(one, other));
    }

    private List<OrderTerm> order(CollectionMetadata relation, PopulateHint hint) {
        if (!hint.orderBy().isEmpty()) {
            return loader.resolver().resolve(relation.target(), hint.orderBy());
        }
        List<Order<?>> orders = new ArrayList<>();
        for (SortMetadata sort : relation.orderBy()) {
            orders.add(sort.descending() ? Order.desc(sort.property()) : Order.asc(sort.property()));
        }
        return loader.resolver().resolve(relation.target(), orders);
    }
}
