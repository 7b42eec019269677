package dev.cormorant.query;

import org.jspecify.annotations.Nullable;

/**
 * A value computed from many entities, for selections. Immutable.
 *
 * <pre>{@code
 * Aggregate.count()
 * Aggregate.sum(QBook.price)
 * Aggregate.of(AggregateFunction.MAX, "author.age")
 * }</pre>
 *
 * @param function what is computed
 * @param property of which values, or null to count entities
 * @param <T> the entity; {@code Object} for string paths
 */
@SuppressWarnings("UnusedTypeParameter") // It keeps paths of one entity out of selections from another.
public record Aggregate<T>(
        AggregateFunction function, @Nullable PropertyPath property) {
    /**
     * How many entities there are.
     *
     * @param <T> the entity
     * @return an aggregate
     */
    public static <T> Aggregate<T> count() {
        return new Aggregate<>(AggregateFunction.COUNT, null);
    }

    /**
     * How many different values there are.
     *
     * @param property of what
     * @param <T> the entity
     * @return an aggregate
     */
    public static <T> Aggregate<T> countDistinct(Path<T, ?> property) {
        return new Aggregate<>(AggregateFunction.COUNT_DISTINCT, property.asProperty());
    }

    /**
     * The sum of numbers.
     *
     * @param property of what
     * @param <T> the entity
     * @return an aggregate
     */
    public static <T> Aggregate<T> sum(Path<T, ?> property) {
        return new Aggregate<>(AggregateFunction.SUM, property.asProperty());
    }

    /**
     * The average of numbers.
     *
     * @param property of what
     * @param <T> the entity
     * @return an aggregate
     */
    public static <T> Aggregate<T> avg(Path<T, ?> property) {
        return new Aggregate<>(AggregateFunction.AVG, property.asProperty());
    }

    /**
     * The least value.
     *
     * @param property of what
     * @param <T> the entity
     * @return an aggregate
     */
    public static <T> Aggregate<T> min(Path<T, ?> property) {
        return new Aggregate<>(AggregateFunction.MIN, property.asProperty());
    }

    /**
     * The greatest value.
     *
     * @param property of what
     * @param <T> the entity
     * @return an aggregate
     */
    public static <T> Aggregate<T> max(Path<T, ?> property) {
        return new Aggregate<>(AggregateFunction.MAX, property.asProperty());
    }

    /**
     * An aggregate of a property named by its path.
     *
     * @param function what is computed
     * @param path names of properties joined by dots
     * @param <T> the entity
     * @return an aggregate
     */
    public static <T> Aggregate<T> of(AggregateFunction function, String path) {
        return new Aggregate<>(function, PropertyPath.of(path));
    }
}
