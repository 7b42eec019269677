package dev.cormorant.sql.plan;

import dev.cormorant.driver.CountRequest;
import dev.cormorant.driver.FindRequest;
import dev.cormorant.driver.Join;
import dev.cormorant.driver.PivotSelection;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.PivotMetadata;
import dev.cormorant.metadata.TableName;
import dev.cormorant.query.Criterion;
import dev.cormorant.query.Operator;
import dev.cormorant.query.OrderTerm;
import dev.cormorant.sql.ast.Amount;
import dev.cormorant.sql.ast.Column;
import dev.cormorant.sql.ast.Grouping;
import dev.cormorant.sql.ast.JoinClause;
import dev.cormorant.sql.ast.OrderItem;
import dev.cormorant.sql.ast.Page;
import dev.cormorant.sql.ast.Predicate;
import dev.cormorant.sql.ast.Projection;
import dev.cormorant.sql.ast.Select;
import dev.cormorant.sql.ast.Source;
import dev.cormorant.sql.render.SqlVocabulary;
import dev.cormorant.type.ValueWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes queries out of finds and counts. */
final class FindPlanner {
    private final Conditions conditions;
    private final CriterionBinder binder;

    FindPlanner(InLists lists, SqlVocabulary vocabulary) {
        this.conditions = new Conditions(lists);
        this.binder = new CriterionBinder(lists, vocabulary);
    }

    Select select(FindRequest request, boolean single) {
        EntityMetadata<?> entity = request.entity();
        Slots slots = new Slots();
        Joins joins = Joins.select(entity, slots);
        List<Column> columns = new ArrayList<>();
        addColumns(columns, joins.root(), entity.columns());
        for (Join join : request.joins()) {
            addColumns(columns, joins.source(join.path()), join.target().columns());
        }
        Predicate where = where(request, joins, columns);
        List<OrderItem> order = order(request.orderBy(), joins);
        Page page = single ? singlePage(request) : page(request, slots);
        Projection projection = new Projection.Columns(columns);
        return new Select(projection, joins.root(), joins.clauses(), where, Grouping.NONE, order, page, request.lock());
    }

    private static void addColumns(List<Column> columns, Source source, List<ColumnMetadata> wanted) {
        for (ColumnMetadata column : wanted) {
            columns.add(source.column(column.name()));
        }
    }

    private @Nullable Predicate where(FindRequest request, Joins joins, List<Column> columns) {
        Predicate where = conditions.plan(joins, request.where());
        PivotSelection selection = request.pivot();
        if (selection == null) {
            return where;
        }
        Predicate linked = linked(request.entity(), selection, joins, columns);
        return where == null ? linked : new Predicate.AllOf(List.of(where, linked));
    }

    private Predicate linked(EntityMetadata<?> entity, PivotSelection selection, Joins joins, List<Column> columns) {
        PivotMetadata pivot = selection.pivot();
        Source links = Source.numbered(
                new TableName(pivot.schema(), pivot.table()), joins.slots().alias());
        joins.add(new JoinClause(
                true, links, JoinColumns.same(links, pivot.targetColumns(), joins.root(), entity.idColumns())));
        List<Column> owner = new ArrayList<>();
        addColumns(owner, links, pivot.ownerColumns());
        columns.addAll(owner);
        int keys = selection.ownerKeys().size();
        if (keys == 0) {
            return new Predicate.Constant(false);
        }
        return owner.size() == 1
                ? conditions.in(joins, owner.get(0), keys, false)
                : conditions.tuples(joins, owner, keys);
    }

    private static List<OrderItem> order(List<OrderTerm> terms, Joins joins) {
        List<OrderItem> order = new ArrayList<>();
        for (OrderTerm term : terms) {
            order.add(OrderItems.of(term, joins.operand(term.column())));
        }
        return order;
    }

    private static Page page(FindRequest request, Slots slots) {
        Amount limit = request.limit() < 0 ? null : new Amount.Bound(slots.take());
        Amount offset = request.offset() <= 0 ? null : new Amount.Bound(slots.take());
        return new Page(limit, offset);
    }

    private static Page singlePage(FindRequest request) {
        boolean unique = request.pivot() == null && isKey(request.entity(), request.where());
        return unique ? Page.ALL : new Page(new Amount.Fixed(1), null);
    }

    private static boolean isKey(EntityMetadata<?> entity, @Nullable Criterion where) {
        return entity.idColumns().size() == 1
                && where instanceof Criterion.Compare compare
                && compare.operator() == Operator.EQ
                && compare.column().derivation() == null
                && compare.column().joins().isEmpty()
                && compare.column().column().equals(entity.idColumns().get(0));
    }

    void bind(FindRequest request, ValueWriter writer, boolean single) {
        int slot = binder.bind(request.where(), writer, 0);
        PivotSelection selection = request.pivot();
        if (selection != null) {
            slot = binder.keys(selection.pivot().ownerColumns(), selection.ownerKeys(), writer, slot);
        }
        for (int i = 0; i < request.orderBy().size(); i++) {
            slot = binder.path(request.orderBy().get(i).column(), writer, slot);
        }
        if (!single) {
            bindPage(request, writer, slot);
        }
    }

    private static void bindPage(FindRequest request, ValueWriter writer, int slot) {
        int next = slot;
        if (request.limit() >= 0) {
            writer.setLong(next++, request.limit());
        }
        if (request.offset() > 0) {
            writer.setLong(next, request.offset());
        }
    }

    Select count(CountRequest request) {
        Joins joins = Joins.select(request.entity(), new Slots());
        Predicate where = conditions.plan(joins, request.where());
        return new Select(new Projection.CountRows(), joins.root(), joins.clauses(), where);
    }

    void bind(CountRequest request, ValueWriter writer) {
        binder.bind(request.where(), writer, 0);
    }
}
