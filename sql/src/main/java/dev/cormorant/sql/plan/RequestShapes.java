package dev.cormorant.sql.plan;

import dev.cormorant.driver.CountRequest;
import dev.cormorant.driver.DeleteRequest;
import dev.cormorant.driver.FindRequest;
import dev.cormorant.driver.Join;
import dev.cormorant.driver.PivotSelection;
import dev.cormorant.driver.UpdateRequest;
import dev.cormorant.query.OrderTerm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of each request decides the text of its statement. */
final class RequestShapes {
    private RequestShapes() {}

    record Finds(CriterionShape criteria, InLists lists) implements PlanCache.Shape<FindRequest> {
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
            hash += pivot == null ? 0 : lists.length(pivot.ownerKeys().size());
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
                        && CriterionShape.same(x.column(), y.column());
            }
            return same;
        }

        private boolean samePivot(@Nullable PivotSelection a, @Nullable PivotSelection b) {
            if (a == null || b == null) {
                return a == null && b == null;
            }
            return (CriterionShape.isSame(a.pivot(), b.pivot()) || a.pivot().equals(b.pivot()))
                    && lists.length(a.ownerKeys().size())
                            == lists.length(b.ownerKeys().size());
        }

        @Override
        public FindRequest withoutValues(FindRequest request) {
            PivotSelection pivot = request.pivot();
            return new FindRequest(
                    request.entity(),
                    request.joins(),
                    criteria.withoutValues(request.where()),
                    request.orderBy(),
                    request.limit(),
                    request.offset(),
                    request.lock(),
                    pivot == null ? null : new PivotSelection(pivot.pivot(), CriterionShape.blanks(pivot.ownerKeys())));
        }
    }

    record Counts(CriterionShape criteria) implements PlanCache.Shape<CountRequest> {
        @Override
        public int hash(CountRequest request) {
            return request.entity().hashCode() + criteria.hash(request.where());
        }

        @Override
        public boolean same(CountRequest kept, CountRequest request) {
            return kept.entity() == request.entity() && criteria.same(kept.where(), request.where());
        }

        @Override
        public CountRequest withoutValues(CountRequest request) {
            return new CountRequest(request.entity(), criteria.withoutValues(request.where()));
        }
    }

    record Deletes(CriterionShape criteria) implements PlanCache.Shape<DeleteRequest> {
        @Override
        public int hash(DeleteRequest request) {
            return request.entity().hashCode() + criteria.hash(request.where());
        }

        @Override
        public boolean same(DeleteRequest kept, DeleteRequest request) {
            return kept.entity() == request.entity() && criteria.same(kept.where(), request.where());
        }

        @Override
        public DeleteRequest withoutValues(DeleteRequest request) {
            return new DeleteRequest(request.entity(), criteria.withoutValues(request.where()));
        }
    }

    record Updates(CriterionShape criteria) implements PlanCache.Shape<UpdateRequest> {
        @Override
        public int hash(UpdateRequest request) {
            int columns = CriterionShape.hash(request.columns());
            return (request.entity().hashCode() + columns) * 31 + criteria.hash(request.where());
        }

        @Override
        public boolean same(UpdateRequest kept, UpdateRequest request) {
            return kept.entity() == request.entity()
                    && CriterionShape.identical(kept.columns(), request.columns())
                    && criteria.same(kept.where(), request.where());
        }

        @Override
        public UpdateRequest withoutValues(UpdateRequest request) {
            return new UpdateRequest(
                    request.entity(),
                    List.copyOf(request.columns()),
                    NoRows.INSTANCE,
                    criteria.withoutValues(request.where()));
        }
    }

    record RowWrites() implements PlanCache.Shape<RowsShape> {
        @Override
        public int hash(RowsShape shape) {
            int columns = CriterionShape.hash(shape.columns()) * 31 + CriterionShape.hash(shape.others());
            return (shape.entity().hashCode() + columns) * 31
                    + shape.rows() * 4
                    + shape.kind().hashCode();
        }

        @Override
        public boolean same(RowsShape kept, RowsShape shape) {
            return kept.kind() == shape.kind()
                    && kept.entity() == shape.entity()
                    && kept.rows() == shape.rows()
                    && CriterionShape.identical(kept.columns(), shape.columns())
                    && CriterionShape.identical(kept.keys(), shape.keys())
                    && CriterionShape.identical(kept.others(), shape.others());
        }

        @Override
        public RowsShape withoutValues(RowsShape shape) {
            return new RowsShape(
                    shape.kind(),
                    shape.entity(),
                    List.copyOf(shape.columns()),
                    List.copyOf(shape.keys()),
                    List.copyOf(shape.others()),
                    shape.rows());
        }
    }

    record Links() implements PlanCache.Shape<LinkShape> {
        @Override
        public int hash(LinkShape shape) {
            return shape.pivot().table().hashCode() * 31
                    + shape.links() * 4
                    + shape.write().hashCode();
        }

        @Override
        public boolean same(LinkShape kept, LinkShape shape) {
            return kept.equals(shape);
        }

        @Override
        public LinkShape withoutValues(LinkShape shape) {
            return shape;
        }
    }
}
