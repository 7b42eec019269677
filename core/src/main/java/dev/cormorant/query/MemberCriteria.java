package dev.cormorant.query;

import java.util.List;

/**
 * Conditions on a member of a JSON document: what it is read as follows from the value that it is compared with.
 *
 * @param column the column and the way to the member
 * @param member the member
 */
record MemberCriteria(ColumnPath column, Derivation.Member member) implements PathCriteria {
    @Override
    public Criterion compare(Operator operator, Object value) {
        return as(kindOf(value)).compare(operator, value);
    }

    @Override
    public Criterion in(List<?> values, boolean negated) {
        JsonKind kind = values.isEmpty() ? JsonKind.TEXT : kindOf(values.get(0));
        return as(kind).in(values, negated);
    }

    private JsonKind kindOf(Object value) {
        JsonKind kind = JsonKind.TEXT;
        if (value instanceof Number) {
            kind = JsonKind.NUMBER;
        } else if (value instanceof Boolean) {
            kind = JsonKind.BOOLEAN;
        } else if (!(value instanceof String)) {
            throw misfit(value.getClass().getSimpleName());
        }
        if (member.kind() != JsonKind.ANY && member.kind() != kind) {
            throw misfit(value.getClass().getSimpleName());
        }
        return kind;
    }

    private QueryException misfit(String given) {
        String wanted = member.kind() == JsonKind.ANY ? "text, a number or a truth value" : "a " + member.kind();
        return new QueryException(
                column.described() + " is compared with " + wanted + ", not with a value of type " + given + ".");
    }

    private ScalarCriteria as(JsonKind kind) {
        return new ScalarCriteria(column.with(member.as(kind)));
    }

    @Override
    public Criterion isNull(boolean negated) {
        JsonKind kind = member.kind() == JsonKind.DOCUMENT ? JsonKind.DOCUMENT : JsonKind.ANY;
        return as(kind).isNull(negated);
    }

    @Override
    public List<ColumnPath> orderColumns() {
        if (member.kind() == JsonKind.ANY || member.kind() == JsonKind.DOCUMENT) {
            throw new QueryException(column.described() + " can be ordered as text, as a number or as a truth value. "
                    + "Say which, by " + JsonKind.class.getSimpleName() + ".");
        }
        return List.of(column);
    }
}
