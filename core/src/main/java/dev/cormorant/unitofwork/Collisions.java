package dev.cormorant.unitofwork;

import dev.cormorant.entity.Ref;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what has to be written early in a flush because something else takes over its unique values: deletes, updates
 * that first make a value null, and updates of values that cannot be null.
 */
final class Collisions {
    private final UnitOfWork unitOfWork;
    private final FlushPlan plan;
    private final Map<EntityMetadata<?>, UniqueKeys> keys = new HashMap<>();
    private final Map<EntityMetadata<?>, Set<UniqueKeys.Values>> taken = new HashMap<>();
    private final List<ManagedEntity> removals = new ArrayList<>();
    private final List<UpdateNode> clearing = new ArrayList<>();
    private final Map<UniqueKeys.Values, UpdateNode> freeing = new HashMap<>();
    private final Set<UpdateNode> updates = new LinkedHashSet<>();

    private Collisions(FlushPlan plan, UnitOfWork unitOfWork) {
        this.plan = plan;
        this.unitOfWork = unitOfWork;
    }

    static Collisions of(FlushPlan plan, UnitOfWork unitOfWork) {
        Collisions collisions = new Collisions(plan, unitOfWork);
        for (ManagedEntity removed : plan.removals()) {
            if (collisions.isTaken(removed)) {
                collisions.removals.add(removed);
            }
        }
        for (UpdateNode node : plan.updates()) {
            if (collisions.keys(node.entry()).touchedBy(node.columns())) {
                collisions.check(node);
            }
        }
        List.copyOf(collisions.freeing.values()).forEach(node -> collisions.order(node, new HashSet<>()));
        return collisions;
    }

    /** The removed entities whose unique values another one takes over. */
    List<ManagedEntity> removals() {
        return removals;
    }

    /** What writes null where a value changes hands. */
    List<UpdateNode> clearing() {
        return clearing;
    }

    /** The updates that free a value which cannot be null, each before the one that takes it over. */
    Set<UpdateNode> updates() {
        return updates;
    }

    private UniqueKeys keys(ManagedEntity entry) {
        return keys.computeIfAbsent(
                entry.binding().metadata(), entity -> new UniqueKeys(entity, unitOfWork.bindings()));
    }

    private boolean isTaken(ManagedEntity removed) {
        Set<UniqueKeys.Values> values = taken(removed);
        return !values.isEmpty() && keys(removed).stored(removed).stream().anyMatch(values::contains);
    }

    /** What the entities of a class take up newly in this flush. */
    private Set<UniqueKeys.Values> taken(ManagedEntity one) {
        EntityMetadata<?> entity = one.binding().metadata();
        Set<UniqueKeys.Values> known = taken.get(entity);
        if (known != null) {
            return known;
        }
        Set<UniqueKeys.Values> values = new HashSet<>();
        UniqueKeys unique = keys(one);
        for (ManagedEntity inserted : plan.inserts()) {
            if (inserted.binding().metadata() == entity) {
                values.addAll(unique.now(inserted));
            }
        }
        for (UpdateNode node : plan.updates()) {
            if (node.entry().binding().metadata() == entity && unique.touchedBy(node.columns())) {
                values.addAll(newValues(node));
            }
        }
        taken.put(entity, values);
        return values;
    }

    private List<UniqueKeys.Values> newValues(UpdateNode node) {
        List<UniqueKeys.Values> values = keys(node.entry()).now(node.entry());
        values.removeIf(value -> !isChanged(value.columns(), node.columns()));
        return values;
    }

    private static boolean isChanged(List<ColumnMetadata> columns, BitSet changed) {
        return columns.stream().anyMatch(column -> changed.get(column.position()));
    }

    private void check(UpdateNode node) {
        if (!node.entry().isLoaded()) {
            return;
        }
        BitSet cleared = new BitSet();
        for (UniqueKeys.Values old : keys(node.entry()).stored(node.entry())) {
            if (isChanged(old.columns(), node.columns()) && taken(node.entry()).contains(old)) {
                BitSet nullable = nullable(old.columns(), node.columns());
                cleared.or(nullable);
                if (nullable.isEmpty()) {
                    freeing.put(old, node);
                }
            }
        }
        if (!cleared.isEmpty()) {
            clearing.add(UpdateNode.clearing(node.entry(), cleared));
        }
    }

    private static BitSet nullable(List<ColumnMetadata> columns, BitSet changed) {
        BitSet nullable = new BitSet();
        for (ColumnMetadata column : columns) {
            if (column.options().nullable() && changed.get(column.position())) {
                nullable.set(column.position());
            }
        }
        return nullable;
    }

    private void order(UpdateNode node, Set<UpdateNode> under) {
        if (updates.contains(node) || !under.add(node)) {
            return;
        }
        for (UniqueKeys.Values value : newValues(node)) {
            UpdateNode before = freeing.get(value);
            if (before != null && before.entry() != node.entry()) {
                order(before, under);
            }
        }
        if (!pointsAtNew(node)) {
            updates.add(node);
        }
    }

    private boolean pointsAtNew(UpdateNode node) {
        for (ReferenceMetadata reference : node.entry().binding().metadata().references()) {
            Object target = Ref.unwrap(node.entry().binding().get(node.entry().entity(), reference));
            ManagedEntity entry = target == null ? null : unitOfWork.find(target);
            if (entry != null && entry.state() == EntityState.NEW) {
                return true;
            }
        }
        return false;
    }
}
