package dev.cormorant.entity;

/**
 * Internal: what a {@link Ref} asks about the entity that it stands for.
 */
public interface RefTarget {
    /**
     * Tells whether the entity's own values are there.
     *
     * @return false while only its key is known
     */
    boolean isLoaded();

    /** Loads the entity, together with all siblings that came from the same query, by one query. */
    void load();

    /**
     * The primary key.
     *
     * @return the key, never null
     */
    Object key();
}
