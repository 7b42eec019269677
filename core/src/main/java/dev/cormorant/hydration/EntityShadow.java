package dev.cormorant.hydration;

import dev.cormorant.type.RowReader;

/** The parent of the generated classes of entities. */
abstract class EntityShadow extends Shadow {
    abstract Object newInstance();

    abstract void hydrate(Object entity, RowReader row, int offset, ReferenceResolver references);

    /** Tells whether all relations without columns are what they were. */
    abstract boolean isUntouched(Object entity);

    /** The key, or 0 for none; generated where the key is one integer. */
    long longKey(Object entity) {
        throw new IllegalStateException("The key is no single integer.");
    }
}
