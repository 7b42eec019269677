package dev.cormorant.unitofwork;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What waits for its insert or its delete, in the order in which it was asked for. */
final class Schedule {
    /** What waited at some moment. */
    record Memento(List<ManagedEntity> inserts, List<ManagedEntity> removals) {}

    private final IdentityHashMap<Object, ManagedEntity> waiting = new IdentityHashMap<>();
    private final List<ManagedEntity> inserts = new ArrayList<>();
    private final List<ManagedEntity> removals = new ArrayList<>();

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

    void insert(ManagedEntity entry) {
        entry.state(EntityState.NEW);
        waiting.put(entry.entity(), entry);
        inserts.add(entry);
    }

    /** Schedules a delete; what waits for its insert is forgotten instead. */
    void remove(ManagedEntity entry) {
        if (entry.state() == EntityState.NEW) {
            waiting.remove(entry.entity());
            inserts.remove(entry);
            entry.state(EntityState.DETACHED);
        } else if (entry.state() == EntityState.MANAGED) {
            entry.state(EntityState.REMOVED);
            removals.add(entry);
        }
    }

    void takeBackRemoval(ManagedEntity entry) {
        removals.remove(entry);
        entry.state(EntityState.MANAGED);
    }

    Memento memento() {
        return new Memento(List.copyOf(inserts), List.copyOf(removals));
    }

    /** Comes back to what waited before, exactly. */
    void restore(Memento before) {
        inserts.forEach(entry -> entry.state(EntityState.DETACHED));
        removals.forEach(entry -> entry.state(EntityState.MANAGED));
        waiting.clear();
        inserts.clear();
        removals.clear();
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
    }

    /** Takes back that something was written; what was asked for since stays. */
    void notWritten(Memento before, List<ManagedEntity> inserted, List<ManagedEntity> deleted) {
        Set<ManagedEntity> removedSince = new HashSet<>(removals);
        Memento since = memento();
        written();
        since.removals().forEach(entry -> entry.state(EntityState.MANAGED));
        inserted.forEach(entry -> entry.state(EntityState.DETACHED));
        deleted.forEach(entry -> entry.state(EntityState.MANAGED));
        for (ManagedEntity entry : before.inserts()) {
            if (!removedSince.contains(entry)) {
                insert(entry);
            }
        }
        since.inserts().forEach(this::insert);
        deleted.forEach(this::remove);
        since.removals().forEach(this::remove);
    }

    /** Forgets everything that waits, and detaches it. */
    void clear() {
        inserts.forEach(entry -> entry.state(EntityState.DETACHED));
        written();
    }
}
