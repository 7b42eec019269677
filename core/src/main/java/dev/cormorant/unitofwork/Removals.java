package dev.cormorant.unitofwork;

import dev.cormorant.driver.DeleteRequest;
import dev.cormorant.driver.WriteResult;
import dev.cormorant.metadata.EntityMetadata;
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
import java.util.List;
import java.util.Set;

/** Deletes removed entities, children before their parents. */
final class Removals {
    private final Updates updates;
    private final LinkTables linkTables;

    Removals(Updates updates, LinkTables linkTables) {
        this.updates = updates;
        this.linkTables = linkTables;
    }

    /** Adds to some removed entities those that refer to them and so must be deleted before. */
    static List<ManagedEntity> withReferrers(List<ManagedEntity> some, List<ManagedEntity> all) {
        if (some.isEmpty()) {
            return some;
        }
        Set<Object> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        some.forEach(entry -> gone.add(entry.entity()));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (ManagedEntity entry : all) {
                grown |= !gone.contains(entry.entity()) && refersTo(entry, gone) && gone.add(entry.entity());
            }
        }
        return all.stream().filter(entry -> gone.contains(entry.entity())).toList();
    }

    private static boolean refersTo(ManagedEntity entry, Set<Object> targets) {
        for (ReferenceMetadata reference : entry.binding().metadata().references()) {
            if (reference.isOwner()
                    && targets.contains(entry.binding().snapshotValue(entry.requireSnapshot(), reference))) {
                return true;
            }
        }
        return false;
    }

    static List<ManagedEntity> without(List<ManagedEntity> all, List<ManagedEntity> early) {
        if (early.isEmpty()) {
            return all;
        }
        Set<ManagedEntity> done = new HashSet<>(early);
        return all.stream().filter(entry -> !done.contains(entry)).toList();
    }

    void send(List<ManagedEntity> entries, Sender sender) {
        if (entries.isEmpty()) {
            return;
        }
        RemovalOrder order = RemovalOrder.of(entries);
        updates.send(order.clearing(), sender);
        for (List<ManagedEntity> batch : order.batches()) {
            for (List<ManagedEntity> chunk : sender.chunks(batch)) {
                send(batch.get(0).binding().metadata(), chunk, sender);
            }
        }
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
        boolean cascades = sender.driver().getPlatform().cascadesPivotDeletes()
                && sender.driver().config().schemaOptions().foreignKeys();
        for (PivotMetadata pivot : linkTables.of(entity)) {
            if (!cascades || !pivot.ownerKey().constraint()) {
                sender.driver().clearPivot(pivot, keys, sender.context());
            }
        }
    }

    private static Criterion versioned(EntityMetadata<?> entity, ScalarMetadata version, List<ManagedEntity> entries) {
        List<Criterion> any = new ArrayList<>(entries.size());
        for (ManagedEntity entry : entries) {
            Criterion key = KeyCriteria.keyEquals(entity.idColumns(), entry.key());
            Object old = !entry.isLoaded() || entry.snapshot() == null ? null : Versions.stored(entry, version);
            any.add(
                    old == null
                            ? key
                            : new Criterion.And(List.of(
                                    key, new Criterion.Compare(ColumnPath.of(version.column()), Operator.EQ, old))));
        }
        return any.size() == 1 ? any.get(0) : new Criterion.Or(any);
    }
}
