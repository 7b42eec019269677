package dev.cormorant.unitofwork;

import dev.cormorant.metadata.CallbackKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Calls the callbacks that come before a flush, each once for each entity. */
final class Announcements {
    private final CallbackRunner callbacks;
    private final Set<ManagedEntity> told = new HashSet<>();

    Announcements(CallbackRunner callbacks) {
        this.callbacks = callbacks;
    }

    /** Calls what was not called yet; tells whether there was anything, and so whether entities may have changed. */
    boolean announce(List<ManagedEntity> dirty, Schedule schedule) {
        boolean any = false;
        for (ManagedEntity entry : new ArrayList<>(schedule.inserts())) {
            any |= tell(CallbackKind.PRE_PERSIST, entry);
        }
        for (ManagedEntity entry : dirty) {
            any |= callbacks.has(CallbackKind.PRE_UPDATE, entry)
                    && entry.hasDirtyColumns()
                    && tell(CallbackKind.PRE_UPDATE, entry);
        }
        for (ManagedEntity entry : new ArrayList<>(schedule.removals())) {
            any |= tell(CallbackKind.PRE_REMOVE, entry);
        }
        return any;
    }

    private boolean tell(CallbackKind kind, ManagedEntity entry) {
        if (!callbacks.has(kind, entry) || !told.add(entry)) {
            return false;
        }
        callbacks.call(kind, entry, () -> kind == CallbackKind.PRE_UPDATE ? entry.changes() : Map.of());
        return true;
    }
}
