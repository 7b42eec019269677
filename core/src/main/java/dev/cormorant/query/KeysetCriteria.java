package dev.cormorant.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the condition that rows stand behind a place in an order. Its form is {@code a >= x and (a > x or ...)}, for the
 * first half of which an index serves.
 */
final class KeysetCriteria {
    private static final Criterion NOTHING = new Criterion.Or(List.of());

    private KeysetCriteria() {}

    static Criterion behind(List<OrderTerm> terms, List<? extends @Nullable Object> values, int index) {
        OrderTerm term = terms.get(index);
        Object value = values.get(index);
        if (index == terms.size() - 1) {
            return any(beyond(term, value, false));
        }
        Criterion rest = behind(terms, values, index + 1);
        List<Criterion> later = beyond(term, value, false);
        later.add(rest);
        if (value == null && term.nulls() == NullOrder.FIRST) {
            return any(later);
        }
        return new Criterion.And(List.of(any(beyond(term, value, true)), any(later)));
    }

    /** What a column holds behind a value, or also at it; any of these conditions. */
    private static List<Criterion> beyond(OrderTerm term, @Nullable Object value, boolean orAtIt) {
        List<Criterion> any = new ArrayList<>();
        ColumnPath column = term.column();
        if (value == null) {
            if (term.nulls() == NullOrder.FIRST) {
                any.add(new Criterion.IsNull(column, true));
            } else if (orAtIt) {
                any.add(new Criterion.IsNull(column, false));
            }
            return any;
        }
        any.add(new Criterion.Compare(column, operator(term.descending(), orAtIt), value));
        if (term.nulls() == NullOrder.LAST) {
            any.add(new Criterion.IsNull(column, false));
        }
        return any;
    }

    private static Operator operator(boolean descending, boolean orEqual) {
        if (descending) {
            return orEqual ? Operator.LE : Operator.LT;
        }
        return orEqual ? Operator.GE : Operator.GT;
    }

    private static Criterion any(List<Criterion> parts) {
        return parts.isEmpty() ? NOTHING : parts.size() == 1 ? parts.get(0) : new Criterion.Or(parts);
    }
}
