package dev.cormorant.sql.schema;

import org.jspecify.annotations.Nullable;

/**
 * What stands at the end of a table. Role: use.
 *
 * @param comment what the table is for, or null
 * @param options SQL after its closing parenthesis, which is written and never compared; empty for none
 */
public record TableNotes(@Nullable String comment, String options) {
    /** What stands at the end of most tables. */
    public static final TableNotes NONE = new TableNotes(null, "");
}
