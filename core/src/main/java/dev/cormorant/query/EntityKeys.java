package dev.cormorant.query;

import dev.cormorant.metadata.EntityMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Internal: finds the primary key of an entity that a filter is compared with.
 */
@FunctionalInterface
public interface EntityKeys {
    /**
     * The key of an entity.
     *
     * @param metadata its class
     * @param entity the instance
     * @return its key, a list of values if composite; null if it has none yet
     */
    @Nullable
    Object keyOf(EntityMetadata<?> metadata, Object entity);
}
