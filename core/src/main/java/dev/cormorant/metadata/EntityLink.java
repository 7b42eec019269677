package dev.cormorant.metadata;

import org.jspecify.annotations.Nullable;

/**
 * The knot that lets two entities point at each other: tied once, at the end of discovery.
 */
final class EntityLink {
    private @Nullable EntityMetadata<?> target;

    void tie(EntityMetadata<?> metadata) {
        this.target = metadata;
    }

    EntityMetadata<?> get() {
        if (target == null) {
            throw new IllegalStateException("A relation was asked for its target before discovery was done.");
        }
        return target;
    }
}
