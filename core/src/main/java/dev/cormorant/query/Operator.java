package dev.cormorant.query;

/**
 * How a property is compared with one value.
 */
public enum Operator {
    /** Equal. */
    EQ,
    /** Not equal; false for null, as in SQL. */
    NE,
    /** Greater. */
    GT,
    /** Greater or equal. */
    GE,
    /** Less. */
    LT,
    /** Less or equal. */
    LE,
    /** Like a pattern with {@code %} and {@code _}, as the user wrote it. */
    LIKE,
    /** Like a pattern in which {@code !} takes the meaning from the character after it. */
    LIKE_ESCAPED,
    /** Like a pattern, whatever the case of the letters. */
    ILIKE
}
