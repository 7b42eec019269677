package dev.cormorant.sql.plan;

import dev.cormorant.driver.SelectRequest;
import dev.cormorant.query.ColumnPath;
import dev.cormorant.query.SelectedCondition;
import dev.cormorant.query.SelectedOrder;
import dev.cormorant.query.SelectedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;

/** What of a selection decides the text of its statement. */
record ValueShape(CriterionShape criteria) implements PlanCache.Shape<SelectRequest> {
    @Override
    public int hash(SelectRequest request) {
        int hash = request.entity().hashCode() + criteria.hash(request.where());
        for (SelectedValue value : request.values()) {
            hash = hash * 31 + Objects.hashCode(value.function());
            hash = hash * 31 + (value.column() == null ? 0 : CriterionShape.hash(value.column()));
        }
        return hash * 31 + request.orderBy().size() * 4 + paging(request);
    }

    private static int paging(SelectRequest request) {
        return (request.limit() >= 0 ? 2 : 0) + (request.offset() > 0 ? 1 : 0);
    }

    @Override
    public boolean same(SelectRequest kept, SelectRequest request) {
        return kept.entity() == request.entity()
                && kept.distinct() == request.distinct()
                && paging(kept) == paging(request)
                && all(kept.values(), request.values(), ValueShape::same)
                && all(kept.having(), request.having(), ValueShape::same)
                && all(kept.orderBy(), request.orderBy(), ValueShape::same)
                && criteria.same(kept.where(), request.where());
    }

    private static <X> boolean all(List<X> a, List<X> b, BiPredicate<X, X> same) {
        boolean all = a.size() == b.size();
        for (int i = 0; all && i < a.size(); i++) {
            all = same.test(a.get(i), b.get(i));
        }
        return all;
    }

    private static boolean same(SelectedCondition a, SelectedCondition b) {
        return a.operator() == b.operator() && same(a.value(), b.value());
    }

    private static boolean same(SelectedOrder a, SelectedOrder b) {
        return a.descending() == b.descending()
                && a.nulls() == b.nulls()
                && Objects.equals(a.collation(), b.collation())
                && same(a.value(), b.value());
    }

    private static boolean same(SelectedValue a, SelectedValue b) {
        ColumnPath x = a.column();
        ColumnPath y = b.column();
        boolean sameColumn = (x == null || y == null) ? (x == null && y == null) : CriterionShape.same(x, y);
        return sameColumn && a.function() == b.function();
    }

    @Override
    public SelectRequest withoutValues(SelectRequest request) {
        List<SelectedValue> values = new ArrayList<>();
        request.values().forEach(value -> values.add(withoutValues(value)));
        List<SelectedCondition> having = new ArrayList<>();
        for (SelectedCondition condition : request.having()) {
            having.add(new SelectedCondition(withoutValues(condition.value()), condition.operator(), ""));
        }
        List<SelectedOrder> order = new ArrayList<>();
        for (SelectedOrder term : request.orderBy()) {
            SelectedValue value = withoutValues(term.value());
            order.add(new SelectedOrder(value, term.descending(), term.nulls(), term.collation()));
        }
        return new SelectRequest(
                request.entity(),
                values,
                request.distinct(),
                criteria.withoutValues(request.where()),
                having,
                order,
                request.limit(),
                request.offset());
    }

    private static SelectedValue withoutValues(SelectedValue value) {
        return value.column() == null
                ? value
                : new SelectedValue(CriterionShape.withoutValues(value.column()), value.function());
    }
}
