package dev.cormorant.query;

/**
 * A to-many relation as a typed value in queries. Immutable; the annotation processor generates subclasses.
 *
 * @param <R> the entity in which the path begins
 * @param <T> the entities at its end
 */
public non-sealed class ToManyPath<R, T> implements RelationPath<R> {
    private final String path;

    /**
     * Makes a path.
     *
     * @param path names of properties joined by dots
     */
    public ToManyPath(String path) {
        this.path = path;
    }

    @Override
    public final String path() {
        return path;
    }

    /**
     * At least one element satisfies a filter.
     *
     * @param filter the condition on the element
     * @return a filter
     */
    public final Filter<R> any(Filter<? super T> filter) {
        return new Filter.Quantified<>(path, Quantifier.ANY, filter);
    }

    /**
     * No element satisfies a filter.
     *
     * @param filter the condition on the element
     * @return a filter
     */
    public final Filter<R> none(Filter<? super T> filter) {
        return new Filter.Quantified<>(path, Quantifier.NONE, filter);
    }

    /**
     * Each element satisfies a filter, or there is none.
     *
     * @param filter the condition on the element
     * @return a filter
     */
    public final Filter<R> every(Filter<? super T> filter) {
        return new Filter.Quantified<>(path, Quantifier.EVERY, filter);
    }

    /**
     * There is no element.
     *
     * @return a filter
     */
    public final Filter<R> isEmpty() {
        return new Filter.Quantified<>(path, Quantifier.NONE, null);
    }

    /**
     * There is at least one element.
     *
     * @return a filter
     */
    public final Filter<R> isNotEmpty() {
        return new Filter.Quantified<>(path, Quantifier.ANY, null);
    }

    @Override
    public final String toString() {
        return path;
    }
}
