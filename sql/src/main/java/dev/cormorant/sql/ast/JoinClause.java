package dev.cormorant.sql.ast;

import java.util.List;

/**
 * A table that is joined by the equality of columns.
 *
 * @param inner whether rows without a partner vanish
 * @param source the table
 * @param on the pairs of columns, at least one
 */
public record JoinClause(boolean inner, Source source, List<Predicate.SameColumn> on) {
    /**
     * Checks the parts and copies the lists.
     *
     * @param inner whether rows without a partner vanish
     * @param source the table
     * @param on the pairs of columns, at least one
     */
    public JoinClause {
        if (on.isEmpty()) {
            throw new IllegalArgumentException("A join needs a condition.");
        }
        on = List.copyOf(on);
    }
}
