package dev.cormorant.unitofwork;

import dev.cormorant.event.Callbacks;
import dev.cormorant.metadata.CallbackKind;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.EntityModel;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Internal: calls the lifecycle callbacks of entities; costs nothing for classes that have none. Immutable.
 */
public final class CallbackRunner {
    private final Map<EntityMetadata<?>, Callbacks> byEntity;
    private final Set<CallbackKind> used = EnumSet.noneOf(CallbackKind.class);

    /**
     * Prepares the callbacks of all entities.
     *
     * @param model what is mapped
     */
    public CallbackRunner(EntityModel model) {
        this.byEntity = Callbacks.of(model);
        for (CallbackKind kind : CallbackKind.values()) {
            for (Callbacks callbacks : byEntity.values()) {
                if (callbacks.has(kind)) {
                    used.add(kind);
                }
            }
        }
    }

    boolean has(CallbackKind kind, ManagedEntity entry) {
        Callbacks callbacks = used.contains(kind) ? byEntity.get(entry.binding().metadata()) : null;
        return callbacks != null && callbacks.has(kind);
    }

    /**
     * Calls what is to be called at one moment of an entity's life.
     *
     * @param kind the moment
     * @param entry the entity
     */
    public void call(CallbackKind kind, ManagedEntity entry) {
        Callbacks callbacks = used.contains(kind) ? byEntity.get(entry.binding().metadata()) : null;
        if (callbacks != null) {
            callbacks.call(kind, entry.entity());
        }
    }
}
