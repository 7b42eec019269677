package dev.cormorant.sql.plan;

import dev.cormorant.driver.DeleteRequest;
import dev.cormorant.driver.UpdateManyRequest;
import dev.cormorant.driver.UpdateRequest;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.PivotMetadata;
import dev.cormorant.metadata.TableName;
import dev.cormorant.query.Criterion;
import dev.cormorant.query.Operator;
import dev.cormorant.sql.ast.Column;
import dev.cormorant.sql.ast.Delete;
import dev.cormorant.sql.ast.Insert;
import dev.cormorant.sql.ast.Predicate;
import dev.cormorant.sql.ast.Projection;
import dev.cormorant.sql.ast.Select;
import dev.cormorant.sql.ast.Source;
import dev.cormorant.sql.ast.Update;
import dev.cormorant.sql.render.SqlVocabulary;
import dev.cormorant.type.ValueWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes updates, deletes and pivot statements out of requests. */
final class MutationPlanner {
    private final Conditions conditions;
    private final CriterionBinder binder;
    private final InLists lists;
    private final boolean mayReadItsTable;

    MutationPlanner(InLists lists, SqlVocabulary vocabulary) {
        this.lists = lists;
        this.mayReadItsTable = vocabulary.mutationsMayReadTheirTable();
        this.conditions = new Conditions(lists);
        this.binder = new CriterionBinder(lists, vocabulary);
    }

    static List<String> names(List<ColumnMetadata> columns) {
        List<String> names = new ArrayList<>();
        for (ColumnMetadata column : columns) {
            names.add(column.name());
        }
        return names;
    }

    Update update(UpdateRequest request) {
        int values = request.columns().size();
        Predicate where = where(request.entity(), request.where(), values);
        return new Update(request.entity().table(), names(request.columns()), where);
    }

    void bind(UpdateRequest request, ValueWriter writer) {
        int values = request.columns().size();
        for (int i = 0; i < values; i++) {
            request.values().write(0, i, writer, i);
        }
        binder.bind(request.where(), writer, values);
    }

    Update updateMany(UpdateManyRequest request) {
        List<Predicate> keys = new ArrayList<>();
        int slot = request.columns().size();
        for (ColumnMetadata key : request.keys()) {
            keys.add(new Predicate.Comparison(new Column(null, key.name()), Operator.EQ, slot++));
        }
        return new Update(request.entity().table(), names(request.columns()), Conditions.allOf(keys));
    }

    Delete delete(DeleteRequest request) {
        return new Delete(request.entity().table(), where(request.entity(), request.where(), 0));
    }

    void bind(DeleteRequest request, ValueWriter writer) {
        binder.bind(request.where(), writer, 0);
    }

    /** A condition on the one table of a mutation; where it needs others, these stand in a query inside. */
    private @Nullable Predicate where(EntityMetadata<?> entity, @Nullable Criterion criterion, int firstSlot) {
        Slots slots = new Slots();
        slots.take(firstSlot);
        Joins joins = Joins.mutation(entity, slots);
        Predicate where = conditions.plan(joins, criterion);
        if (!mayReadItsTable && (!joins.clauses().isEmpty() || hasQuery(criterion))) {
            return keysOf(entity, criterion, firstSlot);
        }
        return joins.clauses().isEmpty() ? where : joined(entity, criterion, firstSlot);
    }

    private static boolean hasQuery(@Nullable Criterion criterion) {
        if (criterion instanceof Criterion.And and) {
            return and.parts().stream().anyMatch(MutationPlanner::hasQuery);
        } else if (criterion instanceof Criterion.Or or) {
            return or.parts().stream().anyMatch(MutationPlanner::hasQuery);
        }
        return criterion instanceof Criterion.Not not ? hasQuery(not.part()) : criterion instanceof Criterion.Exists;
    }

    /** The rows are found by a query of its own, which is done before the first of them is written. */
    private Predicate keysOf(EntityMetadata<?> entity, @Nullable Criterion criterion, int firstSlot) {
        Slots slots = new Slots();
        slots.take(firstSlot);
        Joins joins = Joins.select(entity, slots);
        Predicate where = conditions.plan(joins, criterion);
        List<Column> keys = new ArrayList<>();
        List<Column> found = new ArrayList<>();
        for (ColumnMetadata key : entity.idColumns()) {
            keys.add(new Column(null, key.name()));
            found.add(joins.root().column(key.name()));
        }
        return new Predicate.InQuery(
                keys, new Select(new Projection.Columns(found), joins.root(), joins.clauses(), where));
    }

    private Predicate joined(EntityMetadata<?> entity, @Nullable Criterion criterion, int firstSlot) {
        Slots slots = new Slots();
        slots.take(firstSlot);
        Joins joins = Joins.select(entity, slots);
        List<Predicate> all = new ArrayList<>(
                JoinColumns.same(joins.root(), entity.idColumns(), Source.of(entity.table()), entity.idColumns()));
        Predicate where = conditions.plan(joins, criterion);
        if (where != null) {
            all.add(where);
        }
        return new Predicate.Exists(
                new Select(new Projection.One(), joins.root(), joins.clauses(), Conditions.allOf(all)));
    }

    Insert link(LinkShape shape) {
        List<String> columns = linkColumns(shape.pivot());
        Insert.Conflict conflict =
                shape.write() == LinkWrite.MAKE_MISSING ? new Insert.Conflict(columns, List.of()) : null;
        return new Insert(table(shape.pivot()), columns, shape.links(), conflict, List.of());
    }

    Delete unlink(LinkShape shape) {
        PivotMetadata pivot = shape.pivot();
        List<String> names = shape.write() == LinkWrite.TAKE_ALL ? names(pivot.ownerColumns()) : linkColumns(pivot);
        List<Column> columns = new ArrayList<>();
        for (String name : names) {
            columns.add(new Column(null, name));
        }
        int links = lists.tuples(shape.links());
        Predicate where = columns.size() == 1
                ? new Predicate.InList(columns.get(0), 0, links, false)
                : new Predicate.TupleInList(columns, 0, links);
        return new Delete(table(pivot), where);
    }

    private static TableName table(PivotMetadata pivot) {
        return new TableName(pivot.schema(), pivot.table());
    }

    private static List<String> linkColumns(PivotMetadata pivot) {
        List<String> columns = names(pivot.ownerColumns());
        columns.addAll(names(pivot.targetColumns()));
        return columns;
    }
}
