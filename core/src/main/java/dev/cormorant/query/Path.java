package dev.cormorant.query;

import java.util.Collection;

/**
 * A property as a typed value in queries; the annotation processor generates them, string paths need none. Immutable.
 *
 * @param <R> the entity in which the path begins
 * @param <V> the Java type of the property, boxed
 */
public sealed class Path<R, V> permits ComparablePath, EmbeddedPath, ToOnePath {
    private final String path;

    /**
     * Makes a path.
     *
     * @param path names of properties joined by dots
     */
    public Path(String path) {
        this.path = path;
    }

    /**
     * The path as a string.
     *
     * @return names of properties joined by dots
     */
    public final String path() {
        return path;
    }

    /**
     * Equal to a value.
     *
     * @param value the value, not null
     * @return a filter
     */
    public final Filter<R> eq(V value) {
        return Comparisons.compare(path, Operator.EQ, value);
    }

    /**
     * Not equal to a value; null is neither equal nor unequal.
     *
     * @param value the value, not null
     * @return a filter
     */
    public final Filter<R> ne(V value) {
        return Comparisons.compare(path, Operator.NE, value);
    }

    /**
     * One of several values.
     *
     * @param values the values, none of them null
     * @return a filter; with no values it matches nothing
     */
    public final Filter<R> in(Collection<? extends V> values) {
        return Comparisons.in(path, values, false);
    }

    /**
     * One of several values.
     *
     * @param values the values, none of them null
     * @return a filter; with no values it matches nothing
     */
    @SafeVarargs
    public final Filter<R> in(V... values) {
        return Comparisons.in(path, java.util.Arrays.asList(values), false);
    }

    /**
     * None of several values.
     *
     * @param values the values, none of them null
     * @return a filter; with no values it matches everything
     */
    public final Filter<R> notIn(Collection<? extends V> values) {
        return Comparisons.in(path, values, true);
    }

    /**
     * Null.
     *
     * @return a filter
     */
    public final Filter<R> isNull() {
        return new Filter.Null<>(path, false);
    }

    /**
     * Not null.
     *
     * @return a filter
     */
    public final Filter<R> isNotNull() {
        return new Filter.Null<>(path, true);
    }

    @Override
    public final String toString() {
        return path;
    }
}
