package dev.cormorant.unitofwork;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** What is unwanted but was never stored: there is nothing to delete, but no relation that still holds it may store it. */
final class Drops {
    private static final int FEW = 4;

    private final IdentityHashMap<Object, ManagedEntity> entries = new IdentityHashMap<>(FEW);
    private final List<ManagedEntity> inOrder = new ArrayList<>();

    void add(ManagedEntity entry) {
        entry.state(EntityState.DETACHED);
        if (entries.put(entry.entity(), entry) == null) {
            inOrder.add(entry);
        }
    }

    /** Somebody wants it after all. */
    void remove(Object entity) {
        ManagedEntity entry = entries.isEmpty() ? null : entries.remove(entity);
        if (entry != null) {
            inOrder.remove(entry);
        }
    }

    boolean contains(Object entity) {
        return !entries.isEmpty() && entries.containsKey(entity);
    }

    List<ManagedEntity> inOrder() {
        return inOrder;
    }

    void clear() {
        entries.clear();
        inOrder.clear();
    }
}
