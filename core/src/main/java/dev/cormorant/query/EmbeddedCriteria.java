package dev.cormorant.query;

import dev.cormorant.metadata.EmbeddedMetadata;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Spreads a condition on a whole embeddable over its columns: a null part must be null, all others equal. */
final class EmbeddedCriteria {
    private final ResolvedPath path;
    private final EmbeddedMetadata embedded;
    private final List<ColumnPath> columns;

    EmbeddedCriteria(ResolvedPath path, EmbeddedMetadata embedded) {
        this.path = path;
        this.embedded = embedded;
        this.columns = path.columnPaths(embedded.columns());
    }

    Criterion compare(Operator operator, Object value) {
        if (operator != Operator.EQ && operator != Operator.NE) {
            throw path.needsProperty("can be equal or not, but not " + operator);
        }
        Criterion equal = equal(value);
        return operator == Operator.EQ ? equal : new Criterion.Not(equal);
    }

    Criterion in(Filter.In<?> in) {
        List<Criterion> any = new ArrayList<>(in.values().size());
        for (Object value : in.values()) {
            any.add(equal(value));
        }
        return in.negated() ? new Criterion.Not(new Criterion.Or(any)) : new Criterion.Or(any);
    }

    Criterion isNull(boolean negated) {
        List<Criterion> parts = new ArrayList<>(columns.size());
        for (ColumnPath column : columns) {
            parts.add(new Criterion.IsNull(column, negated));
        }
        return negated ? new Criterion.Or(parts) : new Criterion.And(parts);
    }

    private Criterion equal(Object value) {
        if (!embedded.javaType().isInstance(value)) {
            throw path.needsProperty(
                    "cannot be compared with a " + value.getClass().getSimpleName());
        }
        List<@Nullable Object> values = EmbeddedValues.of(embedded, value);
        List<Criterion> parts = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            ColumnPath column = columns.get(i);
            Object part = values.get(i);
            parts.add(
                    part == null
                            ? new Criterion.IsNull(column, false)
                            : new Criterion.Compare(
                                    column, Operator.EQ, Values.forColumn(column.column(), Operator.EQ, part)));
        }
        return new Criterion.And(parts);
    }
}
