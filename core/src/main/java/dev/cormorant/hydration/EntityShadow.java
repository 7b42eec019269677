package dev.cormorant.hydration;

import dev.cormorant.type.RowReader;

/** The parent of the generated classes of entities. */
abstract class EntityShadow extends Shadow {
    private static final String NO_INTEGER = "The key is no single integer.";

    abstract Object newInstance();

    abstract void hydrate(Object entity, RowReader row, int offset, ReferenceResolver references);

    /** Reads all but the key; generated where the key is one integer. */
    void hydrateRest(Object entity, RowReader row, int offset, ReferenceResolver references) {
        throw new IllegalStateException(NO_INTEGER);
    }

    /** Tells whether all relations without columns are what they were. */
    abstract boolean isUntouched(Object entity);

    /** The key, or 0 for none; generated where the key is one integer. */
    long longKey(Object entity) {
        throw new IllegalStateException(NO_INTEGER);
    }

    /** Sets the key; generated where the key is one integer. */
    void longKey(Object entity, long key) {
        throw new IllegalStateException(NO_INTEGER);
    }
}
