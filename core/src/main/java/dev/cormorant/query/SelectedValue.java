package dev.cormorant.query;

import dev.cormorant.type.Type;
import dev.cormorant.type.TypeRegistry;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One value of the rows of a selection, after it was checked: what drivers read. Immutable.
 *
 * @param column the column; null only to count rows
 * @param function what is computed from the column's values in many rows, or null for the value of each row
 */
public record SelectedValue(
        @Nullable ColumnPath column, @Nullable AggregateFunction function) {
    /**
     * How the value is read, and how values to compare it with are bound.
     *
     * @return the type of the column or of the function's result
     */
    public Type<?> type() {
        Type<?> of = column == null ? Objects.requireNonNull(TypeRegistry.find(Long.class)) : column.type();
        return function == null ? of : function.resultType(of);
    }

    /**
     * Tells whether it is computed from many rows.
     *
     * @return true for aggregates
     */
    public boolean isAggregate() {
        return function != null;
    }
}
