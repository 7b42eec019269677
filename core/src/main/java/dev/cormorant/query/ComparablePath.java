package dev.cormorant.query;

/**
 * A property whose values have an order. Immutable.
 *
 * @param <R> the entity in which the path begins
 * @param <V> the Java type of the property, boxed
 */
public sealed class ComparablePath<R, V> extends Path<R, V> permits NumberPath, StringPath {
    /**
     * Makes a path.
     *
     * @param path names of properties joined by dots
     */
    public ComparablePath(String path) {
        super(path);
    }

    ComparablePath(PropertyPath property) {
        super(property);
    }

    /**
     * Greater than a value.
     *
     * @param value the value, not null
     * @return a filter
     */
    public final Filter<R> gt(V value) {
        return Comparisons.compare(asProperty(), Operator.GT, value);
    }

    /**
     * Greater than or equal to a value.
     *
     * @param value the value, not null
     * @return a filter
     */
    public final Filter<R> ge(V value) {
        return Comparisons.compare(asProperty(), Operator.GE, value);
    }

    /**
     * Less than a value.
     *
     * @param value the value, not null
     * @return a filter
     */
    public final Filter<R> lt(V value) {
        return Comparisons.compare(asProperty(), Operator.LT, value);
    }

    /**
     * Less than or equal to a value.
     *
     * @param value the value, not null
     * @return a filter
     */
    public final Filter<R> le(V value) {
        return Comparisons.compare(asProperty(), Operator.LE, value);
    }

    /**
     * From one value to another, both included.
     *
     * @param low the least
     * @param high the greatest
     * @return a filter
     */
    public final Filter<R> between(V low, V high) {
        return ge(low).and(le(high));
    }

    /**
     * The least first.
     *
     * @return an order
     */
    public final Order<R> asc() {
        return Order.of(asProperty(), false);
    }

    /**
     * The greatest first.
     *
     * @return an order
     */
    public final Order<R> desc() {
        return Order.of(asProperty(), true);
    }
}
