package dev.cormorant.sql.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a query are made into groups. Immutable.
 *
 * @param by what the rows of a group have in common; nothing if all rows are one group
 * @param having the condition on groups, or null for all
 */
public record Grouping(List<Operand> by, @Nullable Predicate having) {
    /** No groups. */
    public static final Grouping NONE = new Grouping(List.of(), null);

    /**
     * Copies the list.
     *
     * @param by what the rows of a group have in common; nothing if all rows are one group
     * @param having the condition on groups, or null for all
     */
    public Grouping {
        by = List.copyOf(by);
    }
}
