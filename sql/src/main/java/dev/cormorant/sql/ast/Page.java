package dev.cormorant.sql.ast;

import org.jspecify.annotations.Nullable;

/**
 * Which of the rows are wanted.
 *
 * @param limit how many at the most, or null for all
 * @param offset how many are passed over, or null for none
 */
public record Page(@Nullable Amount limit, @Nullable Amount offset) {
    /** All rows. */
    public static final Page ALL = new Page(null, null);
}
