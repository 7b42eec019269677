package dev.cormorant.query;

/**
 * One key of an order. Immutable.
 *
 * @param path the property
 * @param descending whether the greatest comes first
 * @param nulls where nulls stand
 * @param <T> the entity; {@code Object} for string paths
 */
public record Order<T>(String path, boolean descending, NullOrder nulls) {
    /**
     * The least first.
     *
     * @param path names of properties joined by dots
     * @param <T> the entity
     * @return an order
     */
    public static <T> Order<T> asc(String path) {
        return new Order<>(path, false, NullOrder.DEFAULT);
    }

    /**
     * The greatest first.
     *
     * @param path names of properties joined by dots
     * @param <T> the entity
     * @return an order
     */
    public static <T> Order<T> desc(String path) {
        return new Order<>(path, true, NullOrder.DEFAULT);
    }

    /**
     * The same with nulls before all values.
     *
     * @return an order
     */
    public Order<T> nullsFirst() {
        return new Order<>(path, descending, NullOrder.FIRST);
    }

    /**
     * The same with nulls after all values.
     *
     * @return an order
     */
    public Order<T> nullsLast() {
        return new Order<>(path, descending, NullOrder.LAST);
    }
}
