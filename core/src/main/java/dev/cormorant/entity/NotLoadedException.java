package dev.cormorant.entity;

import dev.cormorant.error.CormorantException;

/**
 * Says that a relation was read that had not been loaded: navigation never does I/O.
 */
public final class NotLoadedException extends CormorantException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception that names the relation and the ways to load it.
     *
     * @param property the relation, such as {@code Book.author}
     * @param key what identifies the owner or the target, for the message
     */
    public NotLoadedException(String property, Object key) {
        super(property + " of " + key + " is not loaded. Add populate(\""
                + property.substring(property.indexOf('.') + 1)
                + "\") to the query, or load it by em.populate(...), Ref.load() or EntityCollection.of(...).load().");
    }
}
