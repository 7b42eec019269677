package dev.cormorant.query;

import java.util.Arrays;
import java.util.Collection;

/**
 * A property as a typed value in queries; the annotation processor generates them, string paths need none. Immutable.
 *
 * @param <R> the entity in which the path begins
 * @param <V> the Java type of the property, boxed
 */
public sealed class Path<R, V> permits ComparablePath, EmbeddedPath, JsonPath, ListPath, ToOnePath {
    private final PropertyPath property;

    /**
     * Makes a path.
     *
     * @param path names of properties joined by dots
     */
    public Path(String path) {
        this(PropertyPath.of(path));
    }

    Path(PropertyPath property) {
        this.property = property;
    }

    /**
     * The property with what is computed from it.
     *
     * @return the property
     */
    public final PropertyPath asProperty() {
        return property;
    }

    /**
     * The path as a string.
     *
     * @return names of properties joined by dots
     */
    public final String path() {
        return property.path();
    }

    /**
     * Equal to a value.
     *
     * @param value the value, not null
     * @return a filter
     */
    public final Filter<R> eq(V value) {
        return Comparisons.compare(property, Operator.EQ, value);
    }

    /**
     * Not equal to a value; null is neither equal nor unequal.
     *
     * @param value the value, not null
     * @return a filter
     */
    public final Filter<R> ne(V value) {
        return Comparisons.compare(property, Operator.NE, value);
    }

    /**
     * One of several values.
     *
     * @param values the values, none of them null
     * @return a filter; with no values it matches nothing
     */
    public final Filter<R> in(Collection<? extends V> values) {
        return Comparisons.in(property, values, false);
    }

    /**
     * One of several values.
     *
     * @param values the values, none of them null
     * @return a filter; with no values it matches nothing
     */
    @SafeVarargs
    public final Filter<R> in(V... values) {
        return Comparisons.in(property, Arrays.asList(values), false);
    }

    /**
     * None of several values.
     *
     * @param values the values, none of them null
     * @return a filter; with no values it matches everything
     */
    public final Filter<R> notIn(Collection<? extends V> values) {
        return Comparisons.in(property, values, true);
    }

    /**
     * Null.
     *
     * @return a filter
     */
    public final Filter<R> isNull() {
        return new Filter.Null<>(property, false);
    }

    /**
     * Not null.
     *
     * @return a filter
     */
    public final Filter<R> isNotNull() {
        return new Filter.Null<>(property, true);
    }

    @Override
    public final String toString() {
        return property.toString();
    }
}
