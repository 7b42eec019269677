package dev.cormorant.query;

import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import java.util.ArrayList;
import java.util.List;

/**
 * Conditions on a to-one relation: on the key of its target.
 *
 * @param reference the relation
 * @param columns where the key is
 * @param keys what checks keys
 */
record ReferenceCriteria(ReferenceMetadata reference, List<ColumnPath> columns, PrimaryKeys keys)
        implements PathCriteria {
    @Override
    public Criterion compare(Operator operator, Object value) {
        if (operator != Operator.EQ && operator != Operator.NE) {
            EntityMetadata<?> target = reference.target();
            throw new QueryException(reference + " is a relation: it can be equal or not, but not " + operator
                    + ". Compare a property of " + target.name() + ", such as '" + reference.name() + "."
                    + target.properties().get(0).name() + "'.");
        }
        Criterion equal = equal(keys.values(reference, value));
        return operator == Operator.EQ ? equal : opposite(equal);
    }

    private Criterion equal(List<Object> values) {
        List<Criterion> parts = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            parts.add(new Criterion.Compare(columns.get(i), Operator.EQ, values.get(i)));
        }
        return parts.size() == 1 ? parts.get(0) : new Criterion.And(parts);
    }

    private static Criterion opposite(Criterion equal) {
        return equal instanceof Criterion.Compare compare
                ? new Criterion.Compare(compare.column(), Operator.NE, compare.value())
                : new Criterion.Not(equal);
    }

    @Override
    public Criterion in(List<?> values, boolean negated) {
        List<List<Object>> tuples = new ArrayList<>(values.size());
        for (Object value : values) {
            tuples.add(keys.values(reference, value));
        }
        Criterion any = KeyCriteria.anyOf(columns, tuples);
        return negated ? new Criterion.Not(any) : any;
    }

    @Override
    public Criterion isNull(boolean negated) {
        return new Criterion.IsNull(columns.get(0), negated);
    }

    @Override
    public List<ColumnPath> orderColumns() {
        return columns;
    }
}
