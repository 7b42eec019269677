package dev.cormorant.entity;

import org.jspecify.annotations.Nullable;

/**
 * Internal: what an {@link EntityCollection} asks and tells the unit of work that manages its owner.
 */
public interface CollectionOwner {
    /**
     * Loads a collection, together with those of all siblings of its owner that came from the same query, by one query.
     *
     * @param content the collection that was asked for
     */
    void load(CollectionContent<?> content);

    /**
     * Refuses what a collection cannot hold.
     *
     * @param content the collection
     * @param element what is about to be added
     * @throws dev.cormorant.error.ValidationException if it is null or of another class
     */
    void check(CollectionContent<?> content, @Nullable Object element);

    /**
     * Hears that an element was added, to set the other side of the relation.
     *
     * @param content the collection
     * @param element what was added
     */
    void added(CollectionContent<?> content, Object element);

    /**
     * Hears that an element was removed, to clear the other side of the relation.
     *
     * @param content the collection
     * @param element what was removed
     */
    void removed(CollectionContent<?> content, Object element);

    /**
     * Names the owner of a collection, for messages.
     *
     * @param content the collection
     * @return such as {@code Author 5}
     */
    String describeOwner(CollectionContent<?> content);
}
