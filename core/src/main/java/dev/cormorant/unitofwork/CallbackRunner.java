package dev.cormorant.unitofwork;

import dev.cormorant.event.Callbacks;
import dev.cormorant.metadata.CallbackKind;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.EntityModel;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Internal: calls the lifecycle callbacks of entities; costs nothing for classes that have none. Immutable.
 */
public final class CallbackRunner {
    private final Map<EntityMetadata<?>, Callbacks> byEntity = new IdentityHashMap<>();

    /**
     * Prepares the callbacks of all entities.
     *
     * @param model what is mapped
     */
    public CallbackRunner(EntityModel model) {
        for (EntityMetadata<?> entity : model.entities()) {
            if (!entity.callbacks().isEmpty()) {
                byEntity.put(entity, Callbacks.of(entity));
            }
        }
    }

    /**
     * Calls what is to be called at one moment of an entity's life.
     *
     * @param kind the moment
     * @param entry the entity
     */
    public void call(CallbackKind kind, ManagedEntity entry) {
        if (byEntity.isEmpty()) {
            return;
        }
        @Nullable Callbacks callbacks = byEntity.get(entry.binding().metadata());
        if (callbacks != null && callbacks.has(kind)) {
            callbacks.call(kind, entry.entity());
        }
    }
}
