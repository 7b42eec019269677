package dev.cormorant.driver;

import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import java.util.List;

/**
 * A to-one relation whose target's columns are wanted in the same row.
 *
 * @param path the relations to walk from the entity of the request, at least one; the last one's target is wanted
 */
public record Join(List<ReferenceMetadata> path) {
    /**
     * The entity whose columns are wanted.
     *
     * @return its metadata
     */
    public EntityMetadata<?> target() {
        return path.get(path.size() - 1).target();
    }
}
