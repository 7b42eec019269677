package dev.cormorant.unitofwork;

import dev.cormorant.metadata.EntityMetadata;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits for its insert or its delete, in the order in which it was asked for. */
final class Schedule {
    private static final int FEW = 4;

    /** What waited at some moment. */
    record Memento(List<ManagedEntity> inserts, List<ManagedEntity> removals, List<ManagedEntity> drops) {}

    private final IdentityHashMap<Object, ManagedEntity> waiting = new IdentityHashMap<>(FEW);
    private final List<ManagedEntity> inserts = new ArrayList<>();
    private final List<ManagedEntity> removals = new ArrayList<>();
    private final Drops drops = new Drops();

    List<ManagedEntity> inserts() {
        return inserts;
    }

    List<ManagedEntity> removals() {
        return removals;
    }

    /** The entry of an instance that waits for its insert. */
    @Nullable
    ManagedEntity waiting(Object entity) {
        return waiting.isEmpty() ? null : waiting.get(entity);
    }

    /** Whether an insert or a delete of a class is waiting. */
    boolean isWaiting(EntityMetadata<?> entity) {
        return contains(inserts, entity) || contains(removals, entity);
    }

    private static boolean contains(List<ManagedEntity> entries, EntityMetadata<?> entity) {
        for (ManagedEntity entry : entries) {
            if (entry.binding().metadata() == entity) {
                return true;
            }
        }
        return false;
    }

    void insert(ManagedEntity entry) {
        drops.remove(entry.entity());
        entry.state(EntityState.NEW);
        waiting.put(entry.entity(), entry);
        inserts.add(entry);
    }

    /** Schedules a delete; what waits for its insert is dropped instead. */
    void remove(ManagedEntity entry) {
        if (entry.state() == EntityState.NEW) {
            waiting.remove(entry.entity());
            inserts.remove(entry);
            drops.add(entry);
        } else if (entry.state() == EntityState.MANAGED) {
            entry.state(EntityState.REMOVED);
            removals.add(entry);
        }
    }

    Drops drops() {
        return drops;
    }

    void takeBackRemoval(ManagedEntity entry) {
        removals.remove(entry);
        entry.state(EntityState.MANAGED);
    }

    Memento memento() {
        return new Memento(List.copyOf(inserts), List.copyOf(removals), List.copyOf(drops.inOrder()));
    }

    /** Comes back to what waited before, exactly. */
    void restore(Memento before) {
        inserts.forEach(entry -> entry.state(EntityState.DETACHED));
        removals.forEach(entry -> entry.state(EntityState.MANAGED));
        written();
        before.drops().forEach(drops::add);
        before.inserts().forEach(this::insert);
        for (ManagedEntity entry : before.removals()) {
            entry.state(EntityState.REMOVED);
            removals.add(entry);
        }
    }

    /** Forgets everything that waits, because it was written. */
    void written() {
        waiting.clear();
        inserts.clear();
        removals.clear();
        drops.clear();
    }

    /** Takes back that something was written: all of it waits again, and so does what was asked for since. */
    void notWritten(List<ManagedEntity> inserted, List<ManagedEntity> deleted, List<ManagedEntity> dropped) {
        Memento since = memento();
        written();
        dropped.forEach(drops::add);
        since.drops().forEach(drops::add);
        inserted.forEach(this::insert);
        since.inserts().forEach(this::insert);
        deleted.forEach(entry -> entry.state(EntityState.MANAGED));
        deleted.forEach(this::remove);
        for (ManagedEntity entry : since.removals()) {
            removeAgain(entry);
        }
    }

    private void removeAgain(ManagedEntity entry) {
        if (entry.state() == EntityState.REMOVED) {
            entry.state(EntityState.MANAGED);
        }
        remove(entry);
    }

    /** Forgets everything that waits, and detaches it. */
    void clear() {
        inserts.forEach(entry -> entry.state(EntityState.DETACHED));
        written();
    }
}
