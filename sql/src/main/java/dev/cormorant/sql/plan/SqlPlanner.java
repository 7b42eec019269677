package dev.cormorant.sql.plan;

import dev.cormorant.driver.CountRequest;
import dev.cormorant.driver.DeleteRequest;
import dev.cormorant.driver.FindRequest;
import dev.cormorant.driver.SelectRequest;
import dev.cormorant.driver.UpdateRequest;
import dev.cormorant.query.QueryException;
import dev.cormorant.sql.ast.SqlStatement;
import dev.cormorant.sql.render.RenderedStatement;
import dev.cormorant.sql.render.SqlRenderer;
import dev.cormorant.sql.render.SqlVocabulary;
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
    private final PlanCache<SelectRequest, Plan<SelectRequest>> selections;
    private final ValuePlanner selector;
    private final ValuePlanner exactSelector;
    private final PlanCache<UpdateRequest, Plan<UpdateRequest>> updates;
    private final PlanCache<DeleteRequest, Plan<DeleteRequest>> deletes;
    private final RowPlanner rows;

    /**
     * Makes a planner with empty caches.
     *
     * @param renderer makes the text
     * @param longestList how many values one {@code in} may list
     */
    public SqlPlanner(SqlRenderer renderer, int longestList) {
        SqlVocabulary vocabulary = renderer.vocabulary();
        InLists lists = new InLists(longestList, true, vocabulary.getInListForm());
        InLists exact = new InLists(longestList, false, vocabulary.getInListForm());
        CriterionShape criteria = new CriterionShape(lists);
        this.renderer = renderer;
        this.finder = new FindPlanner(lists, vocabulary);
        this.exactFinder = new FindPlanner(exact, vocabulary);
        this.mutator = new MutationPlanner(lists, vocabulary);
        this.exactMutator = new MutationPlanner(exact, vocabulary);
        this.rows = new RowPlanner(renderer, exactMutator);
        this.finds = new PlanCache<>(new FindShape(criteria, lists));
        this.singles = new PlanCache<>(new FindShape(criteria, lists));
        this.counts = new PlanCache<>(new RequestShapes.Counts(criteria));
        this.selections = new PlanCache<>(new ValueShape(criteria));
        this.selector = new ValuePlanner(lists, vocabulary);
        this.exactSelector = new ValuePlanner(exact, vocabulary);
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
     * Plans a selection of single values.
     *
     * @param request the request
     * @return its plan
     */
    public Plan<SelectRequest> select(SelectRequest request) {
        Plan<SelectRequest> known = selections.find(request);
        return known != null
                ? known
                : plan(
                        selections,
                        request,
                        new Maker<>(selector::select, selector::bind),
                        new Maker<>(exactSelector::select, exactSelector::bind));
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
     * Plans statements that write rows.
     *
     * @return the same planner's side for rows
     */
    public RowPlanner rows() {
        return rows;
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
