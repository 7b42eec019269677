package dev.cormorant.event;

import org.jspecify.annotations.Nullable;

/**
 * What an update makes of a property.
 *
 * @param before what the database has; of a value that can change what its type keeps of it, of a relation the entity
 * @param after what the entity has
 */
public record PropertyChange(
        @Nullable Object before, @Nullable Object after) {}
