package dev.cormorant.sql.schema;

import org.jspecify.annotations.Nullable;

/**
 * What few columns have. Role: use.
 *
 * @param generated the expression that makes its values, or null
 * @param collation the rules by which its texts are compared, unquoted; null for those of the database
 * @param comment what it is for, or null
 * @param extra SQL at the end of its declaration, which is written and never compared; empty for none
 */
public record ColumnDetails(
        @Nullable GeneratedExpression generated,
        @Nullable String collation,
        @Nullable String comment,
        String extra) {
    /** What most columns have. */
    public static final ColumnDetails NONE = new ColumnDetails(null, null, null, "");

    /**
     * The same with another expression.
     *
     * @param expression the expression that makes the values, or null
     * @return details
     */
    public ColumnDetails withGenerated(@Nullable GeneratedExpression expression) {
        return new ColumnDetails(expression, collation, comment, extra);
    }

    /**
     * The same with another collation.
     *
     * @param name its name, or null
     * @return details
     */
    public ColumnDetails withCollation(@Nullable String name) {
        return new ColumnDetails(generated, name, comment, extra);
    }

    /**
     * The same with another comment.
     *
     * @param text the comment; null or empty for none
     * @return details
     */
    public ColumnDetails withComment(@Nullable String text) {
        return new ColumnDetails(generated, collation, text == null || text.isEmpty() ? null : text, extra);
    }
}
