package dev.cormorant.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition on entities, neutral to every database. Immutable.
 *
 * <pre>{@code
 * Filter.where("author.name").like("U%").and(Filter.where("price").gt(10))
 * QAuthor.name.like("U%").and(QAuthor.books.any(QBook.price.gt(10)))
 * }</pre>
 *
 * @param <T> the entity that the filter is about; {@code Object} for filters by string paths
 */
public sealed interface Filter<T> {
    /**
     * Begins a condition on a property named by its path.
     *
     * @param path names of properties joined by dots, such as {@code author.name}
     * @return the property, waiting for a comparison
     */
    static Condition where(String path) {
        return new Condition(PropertyPath.of(path));
    }

    /**
     * All entities.
     *
     * @param <T> the entity
     * @return a filter that lets everything pass
     */
    static <T> Filter<T> all() {
        return new And<>(List.of());
    }

    /**
     * Both conditions.
     *
     * @param other the other one
     * @param <S> the entity
     * @return a filter
     */
    default <S extends T> Filter<S> and(Filter<? super S> other) {
        return new And<>(List.of(this, other));
    }

    /**
     * Either condition, or both.
     *
     * @param other the other one
     * @param <S> the entity
     * @return a filter
     */
    default <S extends T> Filter<S> or(Filter<? super S> other) {
        return new Or<>(List.of(this, other));
    }

    /**
     * The opposite, in the three-valued logic of the database.
     *
     * @return a filter
     */
    default Filter<T> not() {
        return new Not<>(this);
    }

    /**
     * A property compared with a value.
     *
     * @param path the property
     * @param operator how
     * @param value with what, never null
     * @param <T> the entity
     */
    record Comparison<T>(PropertyPath path, Operator operator, Object value) implements Filter<T> {}

    /**
     * A property that is one of several values.
     *
     * @param path the property
     * @param values the values, none of them null; an empty list matches nothing
     * @param negated whether it must be none of them
     * @param <T> the entity
     */
    record In<T>(PropertyPath path, List<?> values, boolean negated) implements Filter<T> {}

    /**
     * A property that is null.
     *
     * @param path the property
     * @param negated whether it must not be
     * @param <T> the entity
     */
    record Null<T>(PropertyPath path, boolean negated) implements Filter<T> {}

    /**
     * All of several conditions.
     *
     * @param parts the conditions; none lets everything pass
     * @param <T> the entity
     */
    record And<T>(List<? extends Filter<?>> parts) implements Filter<T> {}

    /**
     * At least one of several conditions.
     *
     * @param parts the conditions; none lets nothing pass
     * @param <T> the entity
     */
    record Or<T>(List<? extends Filter<?>> parts) implements Filter<T> {}

    /**
     * The opposite of a condition.
     *
     * @param part the condition
     * @param <T> the entity
     */
    record Not<T>(Filter<?> part) implements Filter<T> {}

    /**
     * A condition on the elements of a to-many relation.
     *
     * @param path the relation
     * @param quantifier how many must satisfy the condition
     * @param part the condition, or null for all elements
     * @param <T> the entity
     */
    record Quantified<T>(
            String path, Quantifier quantifier, @Nullable Filter<?> part) implements Filter<T> {}
}
