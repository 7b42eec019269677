package dev.cormorant.loading;

import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.query.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * Internal: which entities a query may find beside what it asks for.
 */
@FunctionalInterface
public interface RowScope {
    /** All of them. */
    RowScope ALL = (entity, where) -> where;

    /**
     * Restricts a condition.
     *
     * @param entity what is found
     * @param where the condition, or null for all
     * @return the condition and whatever else must hold, or null for all
     */
    @Nullable
    Criterion restrict(EntityMetadata<?> entity, @Nullable Criterion where);
}
