package dev.cormorant.metadata;

import dev.cormorant.error.NearestName;
import dev.cormorant.error.ValidationException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All entities that one program maps. Immutable, and shared by all threads.
 */
public final class EntityModel {
    private final Map<Class<?>, EntityMetadata<?>> byType = new LinkedHashMap<>();

    EntityModel(List<EntityMetadata<?>> entities) {
        for (EntityMetadata<?> entity : entities) {
            byType.put(entity.type(), entity);
        }
    }

    /**
     * All entities, in the order in which they were given.
     *
     * @return the entities
     */
    public List<EntityMetadata<?>> entities() {
        return List.copyOf(byType.values());
    }

    /**
     * The metadata of an entity class.
     *
     * @param type the class
     * @param <T> the entity
     * @return its metadata
     * @throws ValidationException if the class is not mapped
     */
    public <T> EntityMetadata<T> of(Class<T> type) {
        EntityMetadata<T> found = find(type);
        if (found == null) {
            throw unmapped(type);
        }
        return found;
    }

    /**
     * The metadata of an entity class, if it is mapped.
     *
     * @param type the class
     * @param <T> the entity
     * @return its metadata, or null
     */
    @SuppressWarnings("unchecked")
    public <T> @Nullable EntityMetadata<T> find(Class<T> type) {
        return (EntityMetadata<T>) byType.get(type);
    }

    private ValidationException unmapped(@Nullable Class<?> type) {
        if (type == null) {
            return new ValidationException("null is no entity class. Name the class, such as Author.class.");
        }
        List<String> names = new ArrayList<>();
        for (Class<?> known : byType.keySet()) {
            names.add(known.getSimpleName());
        }
        return new ValidationException(
                type.getName() + " is not a mapped entity: add it to entities(...) of the configuration. "
                        + NearestName.hint(type.getSimpleName(), names));
    }
}
