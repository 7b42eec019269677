package dev.cormorant.hydration;

import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.EntityModel;
import java.util.HashMap;
import java.util.Map;

/**
 * The bindings of all entities of a model, generated at once. Immutable, and shared by all threads.
 */
public final class EntityBindings {
    private final Map<EntityMetadata<?>, EntityBinding<?>> byEntity = new HashMap<>();

    private EntityBindings(EntityModel model) {
        for (EntityMetadata<?> entity : model.entities()) {
            byEntity.put(entity, new EntityBinding<>(entity, this));
        }
    }

    /**
     * Generates the bindings of all entities.
     *
     * @param model the entities
     * @return their bindings
     * @throws dev.cormorant.metadata.access.InaccessibleMemberException if a class keeps a member closed
     */
    public static EntityBindings of(EntityModel model) {
        return new EntityBindings(model);
    }

    /**
     * The binding of an entity.
     *
     * @param entity its metadata, from the same model
     * @param <T> the entity
     * @return its binding
     */
    @SuppressWarnings("unchecked")
    public <T> EntityBinding<T> of(EntityMetadata<T> entity) {
        EntityBinding<?> found = byEntity.get(entity);
        if (found == null) {
            throw new IllegalArgumentException(entity + " is of another model.");
        }
        return (EntityBinding<T>) found;
    }
}
