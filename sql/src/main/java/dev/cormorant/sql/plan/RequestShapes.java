package dev.cormorant.sql.plan;

import dev.cormorant.driver.CountRequest;
import dev.cormorant.driver.DeleteRequest;
import dev.cormorant.driver.UpdateRequest;
import java.util.List;

/** What of each request but a find decides the text of its statement. */
final class RequestShapes {
    private RequestShapes() {}

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
