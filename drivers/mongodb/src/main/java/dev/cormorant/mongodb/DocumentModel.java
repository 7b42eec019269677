package dev.cormorant.mongodb;

import dev.cormorant.metadata.EntityMetadata;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The fields of all entities that were asked for. Shared by all threads. */
final class DocumentModel {
    private final Map<EntityMetadata<?>, Fields> fields = new ConcurrentHashMap<>();

    Fields of(EntityMetadata<?> entity) {
        Fields known = fields.get(entity);
        return known == null ? fields.computeIfAbsent(entity, Fields::new) : known;
    }
}
