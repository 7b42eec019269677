package dev.cormorant.query;

import dev.cormorant.metadata.EmbeddedMetadata;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Spreads a condition on a whole embeddable over its columns: a null part must be null, all others equal. */
final class EmbeddedCriteria implements PathCriteria {
    private final ResolvedPath path;
    private final EmbeddedMetadata embedded;
    private final List<ColumnPath> columns;

    EmbeddedCriteria(ResolvedPath path, EmbeddedMetadata embedded) {
        this.path = path;
        this.embedded = embedded;
        this.columns = path.columnPaths(embedded.columns());
    }

    @Override
    public Criterion compare(Operator operator, Object value) {
        if (operator != Operator.EQ && operator != Operator.NE) {
            throw path.needsProperty("can be equal or not, but not " + operator);
        }
        Criterion equal = equal(value);
        return operator == Operator.EQ ? equal : new Criterion.Not(equal);
    }

    @Override
    public Criterion in(List<?> values, boolean negated) {
        List<Criterion> any = new ArrayList<>(values.size());
        for (Object value : values) {
            any.add(equal(value));
        }
        return negated ? new Criterion.Not(new Criterion.Or(any)) : new Criterion.Or(any);
    }

    @Override
    public Criterion isNull(boolean negated) {
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
            parts.add(equal(columns.get(i), values.get(i)));
        }
        return new Criterion.And(parts);
    }

    private static Criterion equal(ColumnPath column, @Nullable Object part) {
        return part == null
                ? new Criterion.IsNull(column, false)
                : new Criterion.Compare(column, Operator.EQ, Values.forColumn(column.column(), Operator.EQ, part));
    }

    @Override
    public List<ColumnPath> orderColumns() {
        throw path.needsProperty("has no single value to order or select by");
    }
}
