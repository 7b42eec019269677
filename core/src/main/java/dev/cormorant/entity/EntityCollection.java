package dev.cormorant.entity;

import dev.cormorant.error.ValidationException;
import java.util.Collection;

/**
 * The collection that stands in a to-many property of a managed entity: it knows whether it is loaded.
 *
 * <p>Adding and removing never load. Reading what is not loaded throws {@link NotLoadedException}. Not thread-safe.
 *
 * <pre>{@code
 * EntityCollection.of(author.getBooks()).load().size();
 * }</pre>
 *
 * @param <E> the entities in it
 */
public sealed interface EntityCollection<E> extends Collection<E> permits EntityList, EntitySet {
    /**
     * Sees a to-many property of a managed entity as what it is.
     *
     * @param property the value of the property
     * @param <E> the entities in it
     * @return the same object
     * @throws ValidationException if the collection does not belong to a managed entity
     */
    static <E> EntityCollection<E> of(Collection<E> property) {
        if (property instanceof EntityCollection<E> managed) {
            return managed;
        }
        throw new ValidationException(
                "This " + property.getClass().getSimpleName()
                        + " is a plain collection: it does not belong to a managed entity. Persist and flush its owner, or find it.");
    }

    /**
     * Tells whether all elements are there.
     *
     * @return false while reading would throw
     */
    default boolean isLoaded() {
        return content().isLoaded();
    }

    /**
     * Loads the elements if they are not loaded yet, together with the collections of all siblings of the owner that
     * came from the same query, by one query.
     *
     * @return this collection, loaded
     */
    default EntityCollection<E> load() {
        content().load();
        return this;
    }

    /**
     * Internal: the state behind the collection.
     *
     * @return the content
     */
    CollectionContent<E> content();
}
