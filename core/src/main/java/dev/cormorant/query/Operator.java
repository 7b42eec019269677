package dev.cormorant.query;

import org.jspecify.annotations.Nullable;

/**
 * How a property is compared with one value.
 */
public enum Operator {
    /** Equal. */
    EQ(null),
    /** Not equal; false for null, as in SQL. */
    NE(null),
    /** Greater. */
    GT(null),
    /** Greater or equal. */
    GE(null),
    /** Less. */
    LT(null),
    /** Less or equal. */
    LE(null),
    /** Like a pattern with {@code %} and {@code _}, as the user wrote it. */
    LIKE(null),
    /** Like a pattern in which {@code !} takes the meaning from the character after it. */
    LIKE_ESCAPED(null),
    /** Like a pattern, whatever the case of the letters. */
    ILIKE(null),
    /** Matched somewhere by a regular expression of the database's language. */
    MATCHES(QueryFeature.REGULAR_EXPRESSIONS),
    /** Matched somewhere by a regular expression, whatever the case of the letters. */
    MATCHES_IGNORING_CASE(QueryFeature.REGULAR_EXPRESSIONS),
    /** Found by a search for words. */
    FULL_TEXT(QueryFeature.FULL_TEXT),
    /** A list that holds at least one of several elements; the value is their list. */
    CONTAINS_ANY(QueryFeature.LIST_ELEMENTS),
    /** A list that holds all of several elements; the value is their list. */
    CONTAINS_ALL(QueryFeature.LIST_ELEMENTS);

    private final @Nullable QueryFeature feature;

    Operator(@Nullable QueryFeature feature) {
        this.feature = feature;
    }

    /**
     * What the database must support.
     *
     * @return a feature, or null if every database can do it
     */
    public @Nullable QueryFeature feature() {
        return feature;
    }

    /**
     * Tells whether text is compared with a pattern, an expression or words rather than with a value.
     *
     * @return true for those
     */
    public boolean needsText() {
        return switch (this) {
            case LIKE, LIKE_ESCAPED, ILIKE, MATCHES, MATCHES_IGNORING_CASE, FULL_TEXT -> true;
            default -> false;
        };
    }

    /**
     * Tells whether a list is compared with elements.
     *
     * @return true for those
     */
    public boolean needsList() {
        return this == CONTAINS_ANY || this == CONTAINS_ALL;
    }
}
