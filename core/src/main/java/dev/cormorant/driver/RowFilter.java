package dev.cormorant.driver;

import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.query.ColumnPath;
import dev.cormorant.query.Criterion;
import dev.cormorant.query.Derivation;
import dev.cormorant.query.Operator;
import dev.cormorant.type.Type;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells whether rows satisfy conditions, with the three truth values of SQL: what is compared with null is unknown. */
final class RowFilter {
    private enum Truth {
        FALSE,
        UNKNOWN,
        TRUE;

        static Truth of(boolean value) {
            return value ? TRUE : FALSE;
        }

        Truth not() {
            return this == UNKNOWN ? UNKNOWN : of(this == FALSE);
        }
    }

    private final ScanSource source;
    private final JoinedRows joins;

    RowFilter(ScanSource source) {
        this.source = source;
        this.joins = new JoinedRows(source);
    }

    boolean holds(EntityMetadata<?> entity, @Nullable Object[] row, @Nullable Criterion where) {
        return where == null || test(entity, row, where) == Truth.TRUE;
    }

    private Truth test(EntityMetadata<?> entity, @Nullable Object[] row, Criterion where) {
        if (where instanceof Criterion.And and) {
            return and.parts().stream()
                    .map(part -> test(entity, row, part))
                    .min(Truth::compareTo)
                    .orElse(Truth.TRUE);
        }
        if (where instanceof Criterion.Or or) {
            return or.parts().stream()
                    .map(part -> test(entity, row, part))
                    .max(Truth::compareTo)
                    .orElse(Truth.FALSE);
        }
        if (where instanceof Criterion.Not not) {
            return test(entity, row, not.part()).not();
        }
        return where instanceof Criterion.Exists exists
                ? Truth.of(new LinkedRows(source, this).exist(entity, row, exists))
                : leaf(entity, row, where);
    }

    private Truth leaf(EntityMetadata<?> entity, @Nullable Object[] row, Criterion where) {
        if (where instanceof Criterion.Compare compare) {
            return compare(value(entity, row, compare.column()), compare);
        }
        if (where instanceof Criterion.In in) {
            Truth found = in(value(entity, row, in.column()), in.column().type(), in.values());
            return in.negated() ? found.not() : found;
        }
        if (where instanceof Criterion.IsNull isNull) {
            return Truth.of((value(entity, row, isNull.column()) == null) != isNull.negated());
        }
        Criterion.TupleIn in = (Criterion.TupleIn) where;
        return in.tuples().stream()
                .map(tuple -> tuple(entity, row, in.columns(), tuple))
                .max(Truth::compareTo)
                .orElse(Truth.FALSE);
    }

    private Truth tuple(EntityMetadata<?> entity, @Nullable Object[] row, List<ColumnPath> columns, List<?> tuple) {
        Truth all = Truth.TRUE;
        for (int i = 0; i < columns.size(); i++) {
            Object wanted = Objects.requireNonNull(tuple.get(i));
            Truth part = in(value(entity, row, columns.get(i)), columns.get(i).type(), List.of(wanted));
            all = part.compareTo(all) < 0 ? part : all;
        }
        return all;
    }

    private @Nullable Object value(EntityMetadata<?> entity, @Nullable Object[] row, ColumnPath path) {
        return derived(joins.value(entity, row, path), path.derivation());
    }

    static @Nullable Object derived(@Nullable Object value, @Nullable Derivation derivation) {
        if (value == null || derivation == null) {
            return value;
        }
        if (derivation instanceof Derivation.LowerCase) {
            return ((String) value).toLowerCase(Locale.ROOT);
        }
        if (derivation instanceof Derivation.Size) {
            return ((List<?>) value).size();
        }
        throw new UnsupportedByDriverException("Conditions on members of JSON documents", Scan.class);
    }

    private static Truth in(@Nullable Object value, Type<?> type, List<?> wanted) {
        if (wanted.isEmpty()) {
            return Truth.FALSE;
        }
        return value == null
                ? Truth.UNKNOWN
                : Truth.of(wanted.stream()
                        .anyMatch(one -> RawValues.equal(value, Objects.requireNonNull(RawValues.of(type, one)))));
    }

    private static Truth compare(@Nullable Object value, Criterion.Compare compare) {
        if (value == null) {
            return Truth.UNKNOWN;
        }
        Operator operator = compare.operator();
        if (operator.needsText()) {
            return Truth.of(LikePattern.of(operator, (String) compare.value())
                    .matcher((String) value)
                    .find());
        }
        if (operator.needsList()) {
            List<?> elements = ((List<?>) Objects.requireNonNull(
                    RawValues.of(compare.column().column().type(), compare.value())));
            List<?> list = (List<?>) value;
            return Truth.of(
                    operator == Operator.CONTAINS_ALL
                            ? list.containsAll(elements)
                            : elements.stream().anyMatch(list::contains));
        }
        Object operand = Objects.requireNonNull(RawValues.of(compare.column().type(), compare.value()));
        return Truth.of(ordered(operator, value, operand));
    }

    private static boolean ordered(Operator operator, Object value, Object operand) {
        return switch (operator) {
            case EQ -> RawValues.equal(value, operand);
            case NE -> !RawValues.equal(value, operand);
            case GT -> RawValues.compare(value, operand) > 0;
            case GE -> RawValues.compare(value, operand) >= 0;
            case LT -> RawValues.compare(value, operand) < 0;
            case LE -> RawValues.compare(value, operand) <= 0;
            default -> throw new IllegalStateException("No order: " + operator);
        };
    }
}
