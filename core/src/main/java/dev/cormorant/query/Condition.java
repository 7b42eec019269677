package dev.cormorant.query;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property named by a string path, waiting for a comparison. Immutable.
 */
public final class Condition {
    private final String path;

    Condition(String path) {
        this.path = path;
    }

    /**
     * Equal to a value; a relation may be compared with an entity or with its key.
     *
     * @param value the value, not null
     * @return a filter
     */
    public Filter<Object> eq(Object value) {
        return Comparisons.compare(path, Operator.EQ, value);
    }

    /**
     * Not equal to a value; null is neither equal nor unequal.
     *
     * @param value the value, not null
     * @return a filter
     */
    public Filter<Object> ne(Object value) {
        return Comparisons.compare(path, Operator.NE, value);
    }

    /**
     * Greater than a value.
     *
     * @param value the value, not null
     * @return a filter
     */
    public Filter<Object> gt(Object value) {
        return Comparisons.compare(path, Operator.GT, value);
    }

    /**
     * Greater than or equal to a value.
     *
     * @param value the value, not null
     * @return a filter
     */
    public Filter<Object> ge(Object value) {
        return Comparisons.compare(path, Operator.GE, value);
    }

    /**
     * Less than a value.
     *
     * @param value the value, not null
     * @return a filter
     */
    public Filter<Object> lt(Object value) {
        return Comparisons.compare(path, Operator.LT, value);
    }

    /**
     * Less than or equal to a value.
     *
     * @param value the value, not null
     * @return a filter
     */
    public Filter<Object> le(Object value) {
        return Comparisons.compare(path, Operator.LE, value);
    }

    /**
     * From one value to another, both included.
     *
     * @param low the least
     * @param high the greatest
     * @return a filter
     */
    public Filter<Object> between(Object low, Object high) {
        return ge(low).and(le(high));
    }

    /**
     * Like a pattern in which {@code %} stands for any text and {@code _} for any character.
     *
     * @param pattern the pattern, not escaped
     * @return a filter
     */
    public Filter<Object> like(String pattern) {
        return Comparisons.compare(path, Operator.LIKE, pattern);
    }

    /**
     * Like a pattern, whatever the case of the letters.
     *
     * @param pattern the pattern, not escaped
     * @return a filter
     */
    public Filter<Object> ilike(String pattern) {
        return Comparisons.compare(path, Operator.ILIKE, pattern);
    }

    /**
     * Beginning with a text, which is taken literally.
     *
     * @param text the text
     * @return a filter
     */
    public Filter<Object> startsWith(String text) {
        return Comparisons.contains(path, "", text, "%");
    }

    /**
     * Ending with a text, which is taken literally.
     *
     * @param text the text
     * @return a filter
     */
    public Filter<Object> endsWith(String text) {
        return Comparisons.contains(path, "%", text, "");
    }

    /**
     * Containing a text, which is taken literally.
     *
     * @param text the text
     * @return a filter
     */
    public Filter<Object> contains(String text) {
        return Comparisons.contains(path, "%", text, "%");
    }

    /**
     * One of several values.
     *
     * @param values the values, none of them null
     * @return a filter; with no values it matches nothing
     */
    public Filter<Object> in(Collection<?> values) {
        return Comparisons.in(path, values, false);
    }

    /**
     * One of several values.
     *
     * @param values the values, none of them null
     * @return a filter; with no values it matches nothing
     */
    public Filter<Object> in(Object... values) {
        return in(List.of(values));
    }

    /**
     * None of several values.
     *
     * @param values the values, none of them null
     * @return a filter; with no values it matches everything
     */
    public Filter<Object> notIn(Collection<?> values) {
        return Comparisons.in(path, values, true);
    }

    /**
     * Null.
     *
     * @return a filter
     */
    public Filter<Object> isNull() {
        return new Filter.Null<>(path, false);
    }

    /**
     * Not null.
     *
     * @return a filter
     */
    public Filter<Object> isNotNull() {
        return new Filter.Null<>(path, true);
    }

    /**
     * At least one element of a to-many relation satisfies a filter.
     *
     * @param filter the condition on the element, or null for any element
     * @return a filter
     */
    public Filter<Object> any(@Nullable Filter<?> filter) {
        return new Filter.Quantified<>(path, Quantifier.ANY, filter);
    }

    /**
     * No element of a to-many relation satisfies a filter.
     *
     * @param filter the condition on the element, or null for no element at all
     * @return a filter
     */
    public Filter<Object> none(@Nullable Filter<?> filter) {
        return new Filter.Quantified<>(path, Quantifier.NONE, filter);
    }

    /**
     * Each element of a to-many relation satisfies a filter, or there is none.
     *
     * @param filter the condition on the element
     * @return a filter
     */
    public Filter<Object> every(Filter<?> filter) {
        return new Filter.Quantified<>(path, Quantifier.EVERY, filter);
    }
}
