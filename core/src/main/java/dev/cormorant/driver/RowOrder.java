package dev.cormorant.driver;

import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.query.NullOrder;
import dev.cormorant.query.OrderTerm;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order of a find; null comes before all values where nothing else is said, and turns with the direction. */
record RowOrder(JoinedRows joins, EntityMetadata<?> entity, List<OrderTerm> terms)
        implements Comparator<@Nullable Object[]> {
    @Override
    public int compare(@Nullable Object[] one, @Nullable Object[] other) {
        for (OrderTerm term : terms) {
            int order = compare(value(term, one), value(term, other), term);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private @Nullable Object value(OrderTerm term, @Nullable Object[] row) {
        return RowFilter.derived(
                joins.value(entity, row, term.column()), term.column().derivation());
    }

    private static int compare(@Nullable Object one, @Nullable Object other, OrderTerm term) {
        if (one == null || other == null) {
            boolean first = term.nulls() == NullOrder.DEFAULT ? !term.descending() : term.nulls() == NullOrder.FIRST;
            int order = Boolean.compare(one != null, other != null);
            return first ? order : -order;
        }
        int order = RawValues.compare(one, other);
        return term.descending() ? -order : order;
    }
}
