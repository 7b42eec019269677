package dev.cormorant.query;

import dev.cormorant.type.Type;
import dev.cormorant.type.TypeRegistry;
import dev.cormorant.type.ValueKind;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * What is computed from many rows. Nulls do not count.
 */
public enum AggregateFunction {
    /** How many rows there are, or how many values. */
    COUNT,
    /** How many different values there are. */
    COUNT_DISTINCT,
    /** The sum of numbers: a {@code Long}, {@code BigDecimal} or {@code Double}; null of no values. */
    SUM,
    /** The average of numbers, a {@code Double}; null of no values. */
    AVG,
    /** The least value; null of no values. */
    MIN,
    /** The greatest value; null of no values. */
    MAX;

    /** The type of the result for values of a type. */
    Type<?> resultType(Type<?> of) {
        return switch (this) {
            case COUNT, COUNT_DISTINCT -> type(Long.class);
            case AVG -> type(Double.class);
            case SUM -> sumType(of.kind());
            case MIN, MAX -> of;
        };
    }

    private static Type<?> sumType(ValueKind kind) {
        return switch (kind) {
            case FLOAT, DOUBLE -> type(Double.class);
            case DECIMAL -> type(BigDecimal.class);
            default -> type(Long.class);
        };
    }

    private static Type<?> type(Class<?> javaType) {
        return Objects.requireNonNull(TypeRegistry.find(javaType));
    }

    boolean needsNumbers() {
        return this == SUM || this == AVG;
    }
}
