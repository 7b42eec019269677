package dev.cormorant.query;

import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Filter} after it was checked against the mapping: what drivers read. Immutable.
 *
 * <p>Paths are resolved to columns, entities to their keys, values have the Java type of their column and are never
 * null. Composite keys and embeddables are spread over their columns.
 */
public sealed interface Criterion {
    /**
     * A column compared with a value.
     *
     * @param column the column
     * @param operator how
     * @param value with what, of the column's Java type; text for the like operators
     */
    record Compare(ColumnPath column, Operator operator, Object value) implements Criterion {}

    /**
     * A column that is one of several values.
     *
     * @param column the column
     * @param values the values, of the column's Java type; empty matches nothing
     * @param negated whether it must be none of them
     */
    record In(ColumnPath column, List<?> values, boolean negated) implements Criterion {}

    /**
     * Several columns that together are one of several tuples.
     *
     * @param columns at least two columns
     * @param tuples the tuples, each with a value for each column; empty matches nothing
     */
    record TupleIn(List<ColumnPath> columns, List<? extends List<?>> tuples) implements Criterion {}

    /**
     * A column that is null.
     *
     * @param column the column
     * @param negated whether it must not be
     */
    record IsNull(ColumnPath column, boolean negated) implements Criterion {}

    /**
     * All of several conditions.
     *
     * @param parts the conditions; none lets everything pass
     */
    record And(List<Criterion> parts) implements Criterion {}

    /**
     * At least one of several conditions.
     *
     * @param parts the conditions; none lets nothing pass
     */
    record Or(List<Criterion> parts) implements Criterion {}

    /**
     * The opposite of a condition.
     *
     * @param part the condition
     */
    record Not(Criterion part) implements Criterion {}

    /**
     * At least one element of a to-many relation satisfies a condition. The other quantifiers are made of this and
     * {@link Not}.
     *
     * @param joins the to-one relations to walk to the relation's owner
     * @param relation the relation
     * @param part the condition, on the relation's target; null for any element
     */
    record Exists(
            List<ReferenceMetadata> joins,
            CollectionMetadata relation,
            @Nullable Criterion part) implements Criterion {}
}
