package dev.cormorant.query;

import java.util.Arrays;

/**
 * A list or an array of scalars in one column. Immutable.
 *
 * @param <R> the entity in which the path begins
 * @param <V> the Java type of the property
 * @param <E> the Java type of its elements, boxed
 */
public final class ListPath<R, V, E> extends Path<R, V> {
    /**
     * Makes a path.
     *
     * @param path names of properties joined by dots
     */
    public ListPath(String path) {
        super(path);
    }

    /**
     * It holds at least one of several elements.
     *
     * @param elements the elements, none of them null
     * @return a filter; with no elements it matches nothing
     */
    @SafeVarargs
    public final Filter<R> containsAny(E... elements) {
        return Comparisons.elements(asProperty(), Operator.CONTAINS_ANY, Arrays.asList(elements));
    }

    /**
     * It holds all of several elements.
     *
     * @param elements the elements, none of them null
     * @return a filter; with no elements it matches every list
     */
    @SafeVarargs
    public final Filter<R> containsAll(E... elements) {
        return Comparisons.elements(asProperty(), Operator.CONTAINS_ALL, Arrays.asList(elements));
    }

    /**
     * How many elements it has.
     *
     * @return a path
     */
    public NumberPath<R> size() {
        return new NumberPath<>(asProperty().with(new Derivation.Size()));
    }

    /**
     * It has no elements.
     *
     * @return a filter
     */
    public Filter<R> isEmpty() {
        return size().eq(0);
    }
}
