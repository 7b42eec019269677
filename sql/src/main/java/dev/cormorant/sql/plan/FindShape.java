package dev.cormorant.sql.plan;

import dev.cormorant.driver.FindRequest;
import dev.cormorant.driver.Join;
import dev.cormorant.driver.PivotSelection;
import dev.cormorant.query.ColumnPath;
import dev.cormorant.query.OrderTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What of a find decides the text of its statement. */
record FindShape(CriterionShape criteria, InLists lists) implements PlanCache.Shape<FindRequest> {
    @Override
    public int hash(FindRequest request) {
        int hash = request.entity().hashCode() + criteria.hash(request.where());
        for (int i = 0; i < request.joins().size(); i++) {
            List<?> path = request.joins().get(i).path();
            hash = hash * 31 + path.get(path.size() - 1).hashCode();
        }
        for (int i = 0; i < request.orderBy().size(); i++) {
            OrderTerm term = request.orderBy().get(i);
            hash = hash * 31 + CriterionShape.hash(term.column()) + (term.descending() ? 1 : 0);
        }
        PivotSelection pivot = request.pivot();
        hash += pivot == null ? 0 : length(pivot);
        return hash * 31 + request.lock().hashCode() * 4 + paging(request);
    }

    private static int paging(FindRequest request) {
        return (request.limit() >= 0 ? 2 : 0) + (request.offset() > 0 ? 1 : 0);
    }

    @Override
    public boolean same(FindRequest kept, FindRequest request) {
        return kept.entity() == request.entity()
                && kept.lock() == request.lock()
                && paging(kept) == paging(request)
                && sameJoins(kept.joins(), request.joins())
                && sameOrder(kept.orderBy(), request.orderBy())
                && samePivot(kept.pivot(), request.pivot())
                && criteria.same(kept.where(), request.where());
    }

    private static boolean sameJoins(List<Join> a, List<Join> b) {
        boolean same = a.size() == b.size();
        for (int i = 0; same && i < a.size(); i++) {
            same = CriterionShape.identical(a.get(i).path(), b.get(i).path());
        }
        return same;
    }

    private static boolean sameOrder(List<OrderTerm> a, List<OrderTerm> b) {
        boolean same = a.size() == b.size();
        for (int i = 0; same && i < a.size(); i++) {
            OrderTerm x = a.get(i);
            OrderTerm y = b.get(i);
            same = x.descending() == y.descending()
                    && x.nulls() == y.nulls()
                    && Objects.equals(x.collation(), y.collation())
                    && CriterionShape.same(x.column(), y.column());
        }
        return same;
    }

    private boolean samePivot(@Nullable PivotSelection a, @Nullable PivotSelection b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        return (CriterionShape.isSame(a.pivot(), b.pivot()) || a.pivot().equals(b.pivot())) && length(a) == length(b);
    }

    private int length(PivotSelection pivot) {
        return lists.length(
                pivot.ownerKeys().size(), pivot.pivot().ownerColumns().size());
    }

    @Override
    public FindRequest withoutValues(FindRequest request) {
        PivotSelection pivot = request.pivot();
        return new FindRequest(
                request.entity(),
                request.joins(),
                criteria.withoutValues(request.where()),
                withoutValues(request.orderBy()),
                request.limit(),
                request.offset(),
                request.lock(),
                pivot == null ? null : new PivotSelection(pivot.pivot(), CriterionShape.blanks(pivot.ownerKeys())));
    }

    private static List<OrderTerm> withoutValues(List<OrderTerm> terms) {
        List<OrderTerm> shapes = new ArrayList<>(terms.size());
        for (OrderTerm term : terms) {
            ColumnPath column = CriterionShape.withoutValues(term.column());
            shapes.add(new OrderTerm(column, term.descending(), term.nulls(), term.collation()));
        }
        return shapes;
    }
}
