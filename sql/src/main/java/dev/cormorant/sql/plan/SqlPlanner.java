package dev.cormorant.sql.plan;

import dev.cormorant.driver.CountRequest;
import dev.cormorant.driver.DeleteRequest;
import dev.cormorant.driver.FindRequest;
import dev.cormorant.driver.InsertRequest;
import dev.cormorant.driver.UpdateManyRequest;
import dev.cormorant.driver.UpdateRequest;
import dev.cormorant.driver.UpsertRequest;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.PivotMetadata;
import dev.cormorant.query.QueryException;
import dev.cormorant.sql.ast.Insert;
import dev.cormorant.sql.ast.SqlStatement;
import dev.cormorant.sql.render.RenderedStatement;
import dev.cormorant.sql.render.SqlRenderer;
import java.util.List;
import java.util.function.Function;

/**
 * Internal: finds the statement for a request, rendering it only the first time that its shape is seen. Shared by all
 * threads.
 */
public final class SqlPlanner {
    private final SqlRenderer renderer;
    private final FindPlanner finder;
    private final FindPlanner exactFinder;
    private final MutationPlanner mutator;
    private final MutationPlanner exactMutator;
    private final PlanCache<FindRequest, Plan<FindRequest>> finds;
    private final PlanCache<FindRequest, Plan<FindRequest>> singles;
    private final PlanCache<CountRequest, Plan<CountRequest>> counts;
    private final PlanCache<UpdateRequest, Plan<UpdateRequest>> updates;
    private final PlanCache<DeleteRequest, Plan<DeleteRequest>> deletes;
    private final PlanCache<RowsShape, String> rowWrites = new PlanCache<>(new RequestShapes.RowWrites());
    private final PlanCache<LinkShape, String> links = new PlanCache<>(new RequestShapes.Links());

    /**
     * Makes a planner with empty caches.
     *
     * @param renderer makes the text
     * @param longestList how many values one {@code in} may list
     */
    public SqlPlanner(SqlRenderer renderer, int longestList) {
        InLists lists = new InLists(longestList, true);
        InLists exact = new InLists(longestList, false);
        CriterionShape criteria = new CriterionShape(lists);
        this.renderer = renderer;
        this.finder = new FindPlanner(lists);
        this.exactFinder = new FindPlanner(exact);
        this.mutator = new MutationPlanner(lists);
        this.exactMutator = new MutationPlanner(exact);
        this.finds = new PlanCache<>(new RequestShapes.Finds(criteria, lists));
        this.singles = new PlanCache<>(new RequestShapes.Finds(criteria, lists));
        this.counts = new PlanCache<>(new RequestShapes.Counts(criteria));
        this.updates = new PlanCache<>(new RequestShapes.Updates(criteria));
        this.deletes = new PlanCache<>(new RequestShapes.Deletes(criteria));
    }

    /**
     * Plans a find.
     *
     * @param request the request
     * @return its plan
     */
    public Plan<FindRequest> find(FindRequest request) {
        Plan<FindRequest> known = finds.find(request);
        return known != null ? known : plan(finds, request, find(finder, false), find(exactFinder, false));
    }

    /**
     * Plans a find of at most one row.
     *
     * @param request the request; its limit is ignored
     * @return its plan
     */
    public Plan<FindRequest> findOne(FindRequest request) {
        Plan<FindRequest> known = singles.find(request);
        return known != null ? known : plan(singles, request, find(finder, true), find(exactFinder, true));
    }

    private static Maker<FindRequest> find(FindPlanner planner, boolean single) {
        return new Maker<>(
                request -> planner.select(request, single), (request, writer) -> planner.bind(request, writer, single));
    }

    /**
     * Plans a count.
     *
     * @param request the request
     * @return its plan
     */
    public Plan<CountRequest> count(CountRequest request) {
        Plan<CountRequest> known = counts.find(request);
        return known != null
                ? known
                : plan(
                        counts,
                        request,
                        new Maker<>(finder::count, finder::bind),
                        new Maker<>(exactFinder::count, exactFinder::bind));
    }

    /**
     * Plans an update by a condition.
     *
     * @param request the request
     * @return its plan
     */
    public Plan<UpdateRequest> update(UpdateRequest request) {
        Plan<UpdateRequest> known = updates.find(request);
        return known != null
                ? known
                : plan(
                        updates,
                        request,
                        new Maker<>(mutator::update, mutator::bind),
                        new Maker<>(exactMutator::update, exactMutator::bind));
    }

    /**
     * Plans a delete by a condition.
     *
     * @param request the request
     * @return its plan
     */
    public Plan<DeleteRequest> delete(DeleteRequest request) {
        Plan<DeleteRequest> known = deletes.find(request);
        return known != null
                ? known
                : plan(
                        deletes,
                        request,
                        new Maker<>(mutator::delete, mutator::bind),
                        new Maker<>(exactMutator::delete, exactMutator::bind));
    }

    /**
     * Plans an insert. Its parameters are the values, row by row.
     *
     * @param request the request
     * @param rows how many rows one statement writes
     * @param returning whether the statement itself answers with the returning columns
     * @return the text
     */
    public String insert(InsertRequest request, int rows, boolean returning) {
        List<ColumnMetadata> answered = returning ? request.returning() : List.of();
        EntityMetadata<?> entity = request.entity();
        return rows(
                new RowsShape(RowsShape.Kind.INSERT, entity, request.columns(), List.of(), answered, rows),
                SqlPlanner::insert);
    }

    private static Insert insert(RowsShape shape) {
        return new Insert(
                shape.entity().table(),
                MutationPlanner.names(shape.columns()),
                shape.rows(),
                null,
                MutationPlanner.names(shape.others()));
    }

    /**
     * Plans an upsert. Its parameters are the values, row by row.
     *
     * @param request the request
     * @param rows how many rows one statement writes
     * @return the text
     */
    public String upsert(UpsertRequest request, int rows) {
        RowsShape shape = new RowsShape(
                RowsShape.Kind.UPSERT, request.entity(), request.columns(), request.conflict(), request.update(), rows);
        return rows(shape, SqlPlanner::upsert);
    }

    private static Insert upsert(RowsShape shape) {
        return new Insert(
                shape.entity().table(),
                MutationPlanner.names(shape.columns()),
                shape.rows(),
                new Insert.Conflict(MutationPlanner.names(shape.keys()), MutationPlanner.names(shape.others())),
                List.of());
    }

    /**
     * Plans an update of single rows. Its parameters are the values of the columns, then those of the keys.
     *
     * @param request the request
     * @return the text
     */
    public String updateMany(UpdateManyRequest request) {
        RowsShape shape =
                new RowsShape(RowsShape.Kind.UPDATE, request.entity(), request.columns(), request.keys(), List.of(), 1);
        return rows(shape, ignored -> mutator.updateMany(request));
    }

    private String rows(RowsShape shape, Function<RowsShape, SqlStatement> maker) {
        String known = rowWrites.find(shape);
        if (known != null) {
            return known;
        }
        String sql = renderer.render(maker.apply(shape)).sql();
        rowWrites.keep(shape, sql);
        return sql;
    }

    /**
     * Plans the insert of links of a many-to-many relation. Its parameters are owner and target key, link by link.
     *
     * @param pivot the table
     * @param count how many links one statement makes
     * @param ignoreExisting whether links that are there are left alone
     * @return the text
     */
    public String link(PivotMetadata pivot, int count, boolean ignoreExisting) {
        return links(
                new LinkShape(pivot, count, ignoreExisting ? LinkWrite.MAKE_MISSING : LinkWrite.MAKE), mutator::link);
    }

    /**
     * Plans the delete of links of a many-to-many relation. Its parameters are owner and target key, link by link.
     *
     * @param pivot the table
     * @param count how many links one statement takes away
     * @return the text
     */
    public String unlink(PivotMetadata pivot, int count) {
        return links(new LinkShape(pivot, count, LinkWrite.TAKE), exactMutator::unlink);
    }

    /**
     * Plans the delete of all links of some owners. Its parameters are their keys.
     *
     * @param pivot the table, seen from the owners
     * @param count how many owners there are
     * @return the text
     */
    public String unlinkAll(PivotMetadata pivot, int count) {
        return links(new LinkShape(pivot, count, LinkWrite.TAKE_ALL), exactMutator::unlink);
    }

    private String links(LinkShape shape, Function<LinkShape, SqlStatement> maker) {
        String known = links.find(shape);
        if (known != null) {
            return known;
        }
        String sql = renderer.render(maker.apply(shape)).sql();
        links.keep(shape, sql);
        return sql;
    }

    private record Maker<R>(Function<R, SqlStatement> statement, Plan.Values<R> values) {
        Plan<R> plan(RenderedStatement rendered) {
            return new Plan<>(rendered, values);
        }
    }

    private <R> Plan<R> plan(PlanCache<R, Plan<R>> cache, R request, Maker<R> padded, Maker<R> exact) {
        RenderedStatement rendered = renderer.render(padded.statement().apply(request));
        if (fits(rendered)) {
            Plan<R> plan = padded.plan(rendered);
            cache.keep(request, plan);
            return plan;
        }
        RenderedStatement shorter = renderer.render(exact.statement().apply(request));
        if (!fits(shorter)) {
            throw new QueryException("The query needs " + shorter.parameters() + " parameters, but this database takes "
                    + renderer.vocabulary().getMaxParameters()
                    + " in one statement. Ask with fewer values at a time.");
        }
        return exact.plan(shorter);
    }

    private boolean fits(RenderedStatement rendered) {
        return rendered.parameters() <= renderer.vocabulary().getMaxParameters();
    }
}
