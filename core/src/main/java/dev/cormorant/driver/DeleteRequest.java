package dev.cormorant.driver;

import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.query.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * Asks to delete all rows that satisfy a condition.
 *
 * @param entity what to delete
 * @param where the condition, or null for all
 */
public record DeleteRequest(
        EntityMetadata<?> entity, @Nullable Criterion where) {}
