package dev.cormorant.unitofwork;

import dev.cormorant.driver.DeleteRequest;
import dev.cormorant.driver.WriteResult;
import dev.cormorant.hydration.EntityBinding;
import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.EntityModel;
import dev.cormorant.metadata.IndexMetadata;
import dev.cormorant.metadata.PivotMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.metadata.ScalarMetadata;
import dev.cormorant.query.ColumnPath;
import dev.cormorant.query.Criterion;
import dev.cormorant.query.KeyCriteria;
import dev.cormorant.query.Operator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Deletes removed entities, children before their parents. */
final class Removals {
    private final EntityModel model;

    Removals(EntityModel model) {
        this.model = model;
    }

    /** The removed entities whose key or unique values a new entity takes over: they must be deleted first. */
    List<ManagedEntity> thatCollide(FlushPlan plan) {
        if (plan.inserts().isEmpty() || plan.removals().isEmpty()) {
            return List.of();
        }
        Set<List<Object>> taken = new HashSet<>();
        for (ManagedEntity inserted : plan.inserts()) {
            taken.addAll(uniqueValues(inserted));
        }
        List<ManagedEntity> early = new ArrayList<>();
        for (ManagedEntity removed : plan.removals()) {
            if (!Collections.disjoint(uniqueValues(removed), taken)) {
                early.add(removed);
            }
        }
        return early;
    }

    private static List<List<Object>> uniqueValues(ManagedEntity entry) {
        EntityMetadata<?> metadata = entry.binding().metadata();
        List<List<Object>> values = new ArrayList<>();
        addValues(entry, metadata.idColumns(), values);
        for (ColumnMetadata column : metadata.columns()) {
            if (column.options().unique()) {
                addValues(entry, List.of(column), values);
            }
        }
        for (IndexMetadata index : metadata.indexes()) {
            if (index.unique()) {
                addValues(entry, index.columns(), values);
            }
        }
        return values;
    }

    /** Adds the columns and their values, unless one is null and so collides with nothing. */
    private static void addValues(ManagedEntity entry, List<ColumnMetadata> columns, List<List<Object>> values) {
        List<Object> row = new ArrayList<>(columns.size() + 1);
        row.add(columns);
        for (ColumnMetadata column : columns) {
            Object value = entry.binding().columnValue(entry.entity(), column.position());
            if (value == null) {
                return;
            }
            row.add(value);
        }
        values.add(row);
    }

    List<ManagedEntity> without(List<ManagedEntity> all, List<ManagedEntity> early) {
        if (early.isEmpty()) {
            return all;
        }
        List<ManagedEntity> rest = new ArrayList<>(all);
        rest.removeAll(early);
        return rest;
    }

    void send(List<ManagedEntity> entries, Sender sender) {
        Map<EntityMetadata<?>, List<ManagedEntity>> byEntity = new LinkedHashMap<>();
        for (ManagedEntity entry : entries) {
            byEntity.computeIfAbsent(entry.binding().metadata(), any -> new ArrayList<>())
                    .add(entry);
        }
        for (EntityMetadata<?> entity : childrenFirst(byEntity.keySet())) {
            for (List<ManagedEntity> chunk : sender.chunks(byEntity.getOrDefault(entity, List.of()))) {
                send(entity, chunk, sender);
            }
        }
    }

    private static List<EntityMetadata<?>> childrenFirst(Set<EntityMetadata<?>> entities) {
        Set<EntityMetadata<?>> parentsFirst = new LinkedHashSet<>();
        IdentityHashMap<EntityMetadata<?>, Boolean> visiting = new IdentityHashMap<>();
        for (EntityMetadata<?> entity : entities) {
            visit(entity, entities, parentsFirst, visiting);
        }
        List<EntityMetadata<?>> order = new ArrayList<>(parentsFirst);
        Collections.reverse(order);
        return order;
    }

    private static void visit(
            EntityMetadata<?> entity,
            Set<EntityMetadata<?>> wanted,
            Set<EntityMetadata<?>> done,
            IdentityHashMap<EntityMetadata<?>, Boolean> visiting) {
        if (!wanted.contains(entity) || visiting.put(entity, true) != null) {
            return;
        }
        for (ReferenceMetadata reference : entity.references()) {
            if (reference.isOwner()) {
                visit(reference.target(), wanted, done, visiting);
            }
        }
        done.add(entity);
    }

    private void send(EntityMetadata<?> entity, List<ManagedEntity> entries, Sender sender) {
        List<Object> keys = new ArrayList<>(entries.size());
        for (ManagedEntity entry : entries) {
            keys.add(entry.key());
        }
        clearLinks(entity, keys, sender);
        ScalarMetadata version = entity.version();
        Criterion where =
                version == null ? KeyCriteria.anyKeyOf(entity.idColumns(), keys) : versioned(entity, version, entries);
        WriteResult result = sender.driver().nativeDelete(new DeleteRequest(entity, where), sender.context());
        if (version != null && result.affectedRows() < entries.size()) {
            ManagedEntity first = entries.get(0);
            throw new OptimisticLockException(
                    first.entity(),
                    entries.size() == 1 ? first.toString() : "One of " + entries.size() + " removed " + entity);
        }
    }

    private void clearLinks(EntityMetadata<?> entity, List<Object> keys, Sender sender) {
        if (sender.driver().getPlatform().cascadesPivotDeletes()) {
            return;
        }
        for (PivotMetadata pivot : pivotsOf(entity)) {
            sender.driver().clearPivot(pivot, keys, sender.context());
        }
    }

    /** The pivot tables that point at an entity, seen from its side, whether or not it has a property for them. */
    private List<PivotMetadata> pivotsOf(EntityMetadata<?> entity) {
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

    private static Criterion versioned(EntityMetadata<?> entity, ScalarMetadata version, List<ManagedEntity> entries) {
        List<Criterion> any = new ArrayList<>(entries.size());
        for (ManagedEntity entry : entries) {
            Criterion key = KeyCriteria.keyEquals(entity.idColumns(), entry.key());
            EntityBinding<?> binding = entry.binding();
            Object old = entry.state() == EntityState.REFERENCE || entry.snapshot() == null
                    ? null
                    : binding.snapshotValue(entry.snapshot(), version);
            any.add(
                    old == null
                            ? key
                            : new Criterion.And(List.of(
                                    key, new Criterion.Compare(ColumnPath.of(version.column()), Operator.EQ, old))));
        }
        return any.size() == 1 ? any.get(0) : new Criterion.Or(any);
    }
}
