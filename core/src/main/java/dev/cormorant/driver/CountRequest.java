package dev.cormorant.driver;

import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.query.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * Asks how many rows of one entity there are.
 *
 * @param entity what to count
 * @param where the condition, or null for all
 */
public record CountRequest(
        EntityMetadata<?> entity, @Nullable Criterion where) {}
