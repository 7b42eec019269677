package dev.cormorant.sql.plan;

import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.PivotMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.metadata.TableName;
import dev.cormorant.query.ColumnPath;
import dev.cormorant.query.Criterion;
import dev.cormorant.sql.ast.Column;
import dev.cormorant.sql.ast.JoinClause;
import dev.cormorant.sql.ast.Operand;
import dev.cormorant.sql.ast.Predicate;
import dev.cormorant.sql.ast.Projection;
import dev.cormorant.sql.ast.Select;
import dev.cormorant.sql.ast.Source;
import dev.cormorant.sql.render.InListForm;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns criteria into predicates. Parameters are numbered in the order of a walk from left to right, which is the order
 * in which {@link CriterionBinder} writes the values.
 */
final class Conditions {
    private final InLists lists;

    Conditions(InLists lists) {
        this.lists = lists;
    }

    @Nullable
    Predicate plan(Joins joins, @Nullable Criterion criterion) {
        return criterion == null || isEmpty(criterion) ? null : predicate(joins, criterion);
    }

    private static boolean isEmpty(Criterion criterion) {
        return criterion instanceof Criterion.And and && and.parts().isEmpty();
    }

    private Predicate predicate(Joins joins, Criterion criterion) {
        if (criterion instanceof Criterion.Compare compare) {
            Operand operand = joins.operand(compare.column());
            return new Predicate.Comparison(
                    operand, compare.operator(), joins.slots().take());
        } else if (criterion instanceof Criterion.In in) {
            return in(joins, in);
        } else if (criterion instanceof Criterion.TupleIn in) {
            return tuples(joins, in);
        } else if (criterion instanceof Criterion.IsNull isNull) {
            return new Predicate.NullCheck(joins.operand(isNull.column()), isNull.negated());
        } else if (criterion instanceof Criterion.And and) {
            return and.parts().isEmpty()
                    ? new Predicate.Constant(true)
                    : new Predicate.AllOf(parts(joins, and.parts()));
        } else if (criterion instanceof Criterion.Or or) {
            return or.parts().isEmpty() ? new Predicate.Constant(false) : new Predicate.AnyOf(parts(joins, or.parts()));
        } else if (criterion instanceof Criterion.Not not) {
            return new Predicate.Opposite(predicate(joins, not.part()));
        }
        return exists(joins, (Criterion.Exists) criterion);
    }

    private List<Predicate> parts(Joins joins, List<Criterion> criteria) {
        List<Predicate> parts = new ArrayList<>();
        for (Criterion criterion : criteria) {
            parts.add(predicate(joins, criterion));
        }
        return parts;
    }

    private Predicate in(Joins joins, Criterion.In in) {
        if (in.values().isEmpty()) {
            return new Predicate.Constant(in.negated());
        }
        return in(joins, joins.operand(in.column()), in.values().size(), in.negated());
    }

    /** A column that is one of so many values, in as many lists as the database needs. */
    Predicate in(Joins joins, Operand operand, int values, boolean negated) {
        if (lists.form() == InListForm.ARRAY_PARAMETER) {
            return new Predicate.InArray(operand, joins.slots().take(), negated);
        }
        int length = lists.length(values);
        List<Predicate> runs = new ArrayList<>();
        for (int done = 0; done < length; done += lists.longest()) {
            int size = Math.min(lists.longest(), length - done);
            runs.add(new Predicate.InList(operand, joins.slots().take(size), size, negated));
        }
        if (runs.size() == 1) {
            return runs.get(0);
        }
        return negated ? new Predicate.AllOf(runs) : new Predicate.AnyOf(runs);
    }

    private Predicate tuples(Joins joins, Criterion.TupleIn in) {
        if (in.tuples().isEmpty()) {
            return new Predicate.Constant(false);
        }
        List<Column> columns = new ArrayList<>();
        for (ColumnPath path : in.columns()) {
            columns.add(joins.column(path));
        }
        return tuples(joins, columns, in.tuples().size());
    }

    /** Columns that together are one of so many tuples. */
    Predicate tuples(Joins joins, List<Column> columns, int tuples) {
        int length = lists.tuples(tuples);
        return new Predicate.TupleInList(columns, joins.slots().take(length * columns.size()), length);
    }

    private Predicate exists(Joins outer, Criterion.Exists exists) {
        CollectionMetadata relation = exists.relation();
        PivotMetadata pivot = relation.pivot();
        return pivot == null ? existsOwned(outer, exists) : existsLinked(outer, exists, pivot);
    }

    private Predicate existsOwned(Joins outer, Criterion.Exists exists) {
        EntityMetadata<?> target = exists.relation().target();
        ReferenceMetadata owner = JoinColumns.owner(target, exists.relation().mappedBy(), exists.relation());
        Joins inner = Joins.select(target, outer.slots());
        List<Predicate> all = new ArrayList<>(correlation(
                inner.root(),
                owner.columns(),
                outer,
                exists.joins(),
                owner.target().idColumns()));
        addCondition(all, inner, exists.part());
        return query(inner.root(), inner.clauses(), all);
    }

    private Predicate existsLinked(Joins outer, Criterion.Exists exists, PivotMetadata pivot) {
        EntityMetadata<?> target = exists.relation().target();
        TableName table = new TableName(pivot.schema(), pivot.table());
        Source links = Source.numbered(table, outer.slots().alias());
        List<ColumnMetadata> ownerKey = outer.entityAt(exists.joins()).idColumns();
        List<Predicate> all =
                new ArrayList<>(correlation(links, pivot.ownerColumns(), outer, exists.joins(), ownerKey));
        List<JoinClause> clauses = new ArrayList<>();
        if (exists.part() != null) {
            Joins inner = Joins.select(target, outer.slots());
            addCondition(all, inner, exists.part());
            clauses.add(new JoinClause(
                    true,
                    inner.root(),
                    JoinColumns.same(links, pivot.targetColumns(), inner.root(), target.idColumns())));
            clauses.addAll(inner.clauses());
        }
        return query(links, clauses, all);
    }

    private static List<Predicate> correlation(
            Source inner,
            List<ColumnMetadata> innerColumns,
            Joins outer,
            List<ReferenceMetadata> walk,
            List<ColumnMetadata> outerColumns) {
        List<Predicate> pairs = new ArrayList<>();
        for (int i = 0; i < innerColumns.size(); i++) {
            Column left = inner.column(innerColumns.get(i).name());
            pairs.add(new Predicate.SameColumn(left, outer.correlated(new ColumnPath(walk, outerColumns.get(i)))));
        }
        return pairs;
    }

    private void addCondition(List<Predicate> all, Joins inner, @Nullable Criterion part) {
        Predicate condition = plan(inner, part);
        if (condition != null) {
            all.add(condition);
        }
    }

    private static Predicate query(Source from, List<JoinClause> joins, List<Predicate> all) {
        return new Predicate.Exists(new Select(new Projection.One(), from, joins, allOf(all)));
    }

    /** One condition out of several, at least one. */
    static Predicate allOf(List<Predicate> all) {
        return all.size() == 1 ? all.get(0) : new Predicate.AllOf(all);
    }
}
