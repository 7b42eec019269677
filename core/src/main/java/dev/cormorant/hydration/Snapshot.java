package dev.cormorant.hydration;

/**
 * The state of one entity as the database last knew it, in fields of the entity's own types. Not thread-safe.
 *
 * <p>Made, compared and read by the {@link EntityBinding} of its entity; a subclass is generated for each entity.
 */
public abstract class Snapshot {
    Snapshot() {}
}
