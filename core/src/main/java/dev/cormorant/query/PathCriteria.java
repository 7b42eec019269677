package dev.cormorant.query;

import java.util.List;

/** What conditions and orders on one path become, by what stands at its end. */
sealed interface PathCriteria permits ScalarCriteria, MemberCriteria, ReferenceCriteria, EmbeddedCriteria {
    Criterion compare(Operator operator, Object value);

    Criterion in(List<?> values, boolean negated);

    Criterion isNull(boolean negated);

    /** The columns to order by. */
    List<ColumnPath> orderColumns();
}
