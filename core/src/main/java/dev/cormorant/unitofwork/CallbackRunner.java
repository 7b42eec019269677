package dev.cormorant.unitofwork;

import dev.cormorant.event.Callbacks;
import dev.cormorant.event.PropertyChange;
import dev.cormorant.metadata.CallbackKind;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.EntityModel;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Internal: calls the lifecycle callbacks of entities; costs nothing for classes that have none. Immutable.
 */
public final class CallbackRunner {
    private final Map<EntityMetadata<?>, Callbacks> byEntity;
    private final Set<CallbackKind> used = EnumSet.noneOf(CallbackKind.class);
    private final EventListener listener;

    /**
     * Prepares the callbacks of all entities.
     *
     * @param model what is mapped
     */
    public CallbackRunner(EntityModel model) {
        this.byEntity = Callbacks.of(model);
        this.listener = EventListener.NONE;
        for (CallbackKind kind : CallbackKind.values()) {
            for (Callbacks callbacks : byEntity.values()) {
                if (callbacks.has(kind)) {
                    used.add(kind);
                }
            }
        }
    }

    private CallbackRunner(CallbackRunner shared, EventListener listener) {
        this.byEntity = shared.byEntity;
        this.used.addAll(shared.used);
        this.listener = listener;
    }

    /**
     * The same callbacks, and somebody who hears of entities after them.
     *
     * @param hearing who hears, of one entity manager
     * @return this one if nobody does
     */
    public CallbackRunner telling(EventListener hearing) {
        return hearing == EventListener.NONE ? this : new CallbackRunner(this, hearing);
    }

    EventListener listener() {
        return listener;
    }

    boolean has(CallbackKind kind, ManagedEntity entry) {
        Callbacks callbacks = of(kind, entry);
        return (callbacks != null && callbacks.has(kind))
                || listener.hears(kind, entry.binding().metadata());
    }

    private @Nullable Callbacks of(CallbackKind kind, ManagedEntity entry) {
        return used.contains(kind) ? byEntity.get(entry.binding().metadata()) : null;
    }

    /**
     * Calls what is to be called at one moment of an entity's life.
     *
     * @param kind the moment
     * @param entry the entity
     */
    public void call(CallbackKind kind, ManagedEntity entry) {
        call(kind, entry, Map::of);
    }

    void call(CallbackKind kind, ManagedEntity entry, Supplier<Map<String, PropertyChange>> changes) {
        Callbacks callbacks = of(kind, entry);
        if (callbacks != null) {
            callbacks.call(kind, entry.entity());
        }
        if (listener.hears(kind, entry.binding().metadata())) {
            listener.onEntity(kind, entry, changes);
        }
    }
}
