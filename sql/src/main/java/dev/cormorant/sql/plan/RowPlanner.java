package dev.cormorant.sql.plan;

import dev.cormorant.driver.InsertRequest;
import dev.cormorant.driver.UpdateManyRequest;
import dev.cormorant.driver.UpsertRequest;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.PivotMetadata;
import dev.cormorant.sql.ast.Insert;
import dev.cormorant.sql.ast.SqlStatement;
import dev.cormorant.sql.render.SqlRenderer;
import java.util.List;
import java.util.function.Function;

/**
 * Internal: finds the text of statements that write rows and links, rendering it only the first time that its shape is
 * seen. Shared by all threads.
 */
public final class RowPlanner {
    private final SqlRenderer renderer;
    private final MutationPlanner mutator;
    private final PlanCache<RowsShape, String> rowWrites = new PlanCache<>(new RequestShapes.RowWrites());
    private final PlanCache<LinkShape, String> links = new PlanCache<>(new RequestShapes.Links());

    RowPlanner(SqlRenderer renderer, MutationPlanner mutator) {
        this.renderer = renderer;
        this.mutator = mutator;
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
                RowPlanner::insert);
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
        return rows(shape, RowPlanner::upsert);
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
        return links(new LinkShape(pivot, count, LinkWrite.TAKE), mutator::unlink);
    }

    /**
     * Plans the delete of all links of some owners. Its parameters are their keys.
     *
     * @param pivot the table, seen from the owners
     * @param count how many owners there are
     * @return the text
     */
    public String unlinkAll(PivotMetadata pivot, int count) {
        return links(new LinkShape(pivot, count, LinkWrite.TAKE_ALL), mutator::unlink);
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
}
