package dev.cormorant.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property named by a string path, waiting for a comparison. Immutable.
 */
public final class Condition {
    private final PropertyPath path;

    Condition(PropertyPath path) {
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
        return new Filter.Quantified<>(path.path(), Quantifier.ANY, filter);
    }

    /**
     * No element of a to-many relation satisfies a filter.
     *
     * @param filter the condition on the element, or null for no element at all
     * @return a filter
     */
    public Filter<Object> none(@Nullable Filter<?> filter) {
        return new Filter.Quantified<>(path.path(), Quantifier.NONE, filter);
    }

    /**
     * Each element of a to-many relation satisfies a filter, or there is none.
     *
     * @param filter the condition on the element
     * @return a filter
     */
    public Filter<Object> every(Filter<?> filter) {
        return new Filter.Quantified<>(path.path(), Quantifier.EVERY, filter);
    }

    /**
     * Matched somewhere by a regular expression.
     *
     * @param expression the expression, in the language of the database
     * @return a filter
     */
    public Filter<Object> matches(String expression) {
        return Comparisons.compare(path, Operator.MATCHES, expression);
    }

    /**
     * Matched somewhere by a regular expression, whatever the case of the letters.
     *
     * @param expression the expression, in the language of the database
     * @return a filter
     */
    public Filter<Object> matchesIgnoringCase(String expression) {
        return Comparisons.compare(path, Operator.MATCHES_IGNORING_CASE, expression);
    }

    /**
     * Found by a search for words.
     *
     * @param query the words, in the query language of the database
     * @return a filter
     */
    public Filter<Object> fullText(String query) {
        return Comparisons.compare(path, Operator.FULL_TEXT, query);
    }

    /**
     * A list that holds at least one of several elements.
     *
     * @param elements the elements, none of them null
     * @return a filter; with no elements it matches nothing
     */
    public Filter<Object> containsAny(Object... elements) {
        return Comparisons.elements(path, Operator.CONTAINS_ANY, Arrays.asList(elements));
    }

    /**
     * A list that holds all of several elements.
     *
     * @param elements the elements, none of them null
     * @return a filter; with no elements it matches every list
     */
    public Filter<Object> containsAll(Object... elements) {
        return Comparisons.elements(path, Operator.CONTAINS_ALL, Arrays.asList(elements));
    }

    /**
     * The number of elements of a list.
     *
     * @return a number, waiting for a comparison
     */
    public Condition size() {
        return new Condition(path.with(new Derivation.Size()));
    }

    /**
     * Text in lower case, as the database makes it, to be compared with text in lower case.
     *
     * @return a text, waiting for a comparison
     */
    public Condition lower() {
        return new Condition(path.with(new Derivation.LowerCase()));
    }

    /**
     * A member of a JSON document. It is read as the kind of the value that it is compared with; a member of another kind
     * counts as null.
     *
     * @param keys the way to it: a text for a member of an object, a number from 0 for an element of an array
     * @return the member, waiting for a comparison with text, a number or a truth value
     */
    public Condition member(Object... keys) {
        return new Condition(path.member(JsonKind.ANY, keys));
    }

    /**
     * A JSON document that has a member, be it JSON's null.
     *
     * @param keys the way to it: a text for a member of an object, a number from 0 for an element of an array
     * @return a filter
     */
    public Filter<Object> hasMember(Object... keys) {
        return new Filter.Null<>(path.member(JsonKind.DOCUMENT, keys), true);
    }
}
