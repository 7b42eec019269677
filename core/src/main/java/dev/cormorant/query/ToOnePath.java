package dev.cormorant.query;

import org.jspecify.annotations.Nullable;

/**
 * A to-one relation as a typed value in queries. Immutable; the annotation processor generates subclasses.
 *
 * @param <R> the entity in which the path begins
 * @param <T> the entity at its end
 */
public non-sealed class ToOnePath<R, T> extends Path<R, T> implements RelationPath<R> {
    /**
     * Makes a path.
     *
     * @param path names of properties joined by dots
     */
    public ToOnePath(String path) {
        super(path);
    }

    /**
     * The entity with a primary key.
     *
     * @param key the key, not null
     * @return a filter
     */
    public final Filter<R> hasKey(@Nullable Object key) {
        return Comparisons.compare(asProperty(), Operator.EQ, key);
    }
}
