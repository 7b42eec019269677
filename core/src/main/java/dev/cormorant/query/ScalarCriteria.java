package dev.cormorant.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Conditions on one value.
 *
 * @param column where it is
 */
record ScalarCriteria(ColumnPath column) implements PathCriteria {
    @Override
    public Criterion compare(Operator operator, Object value) {
        return new Criterion.Compare(column, operator, Values.forPath(column, operator, value));
    }

    @Override
    public Criterion in(List<?> values, boolean negated) {
        List<Object> checked = new ArrayList<>(values.size());
        for (Object value : values) {
            checked.add(Values.forPath(column, Operator.EQ, value));
        }
        return new Criterion.In(column, checked, negated);
    }

    @Override
    public Criterion isNull(boolean negated) {
        return new Criterion.IsNull(column, negated);
    }

    @Override
    public List<ColumnPath> orderColumns() {
        return List.of(column);
    }
}
