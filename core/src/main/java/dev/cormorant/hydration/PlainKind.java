package dev.cormorant.hydration;

import dev.cormorant.type.Type;
import dev.cormorant.type.ValueKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How rows and statements speak a kind of values without any help of a {@link Type}.
 *
 * @param travels the class in which they give and take it
 * @param getter the method of the row
 * @param setter the method of the statement
 */
record PlainKind(Class<?> travels, String getter, String setter) {
    /** The way around the type, or null if each value has to go through it. */
    static @Nullable PlainKind of(Type<?> type) {
        PlainKind plain = type.isPlain() ? of(type.kind()) : null;
        return plain != null && plain.travels == Wrappers.unwrapped(type.javaType()) ? plain : null;
    }

    private static @Nullable PlainKind of(ValueKind kind) {
        return switch (kind) {
            case BOOLEAN -> named(boolean.class, "Boolean");
            case INT -> named(int.class, "Int");
            case LONG -> named(long.class, "Long");
            case FLOAT -> named(float.class, "Float");
            case DOUBLE -> named(double.class, "Double");
            case DECIMAL -> named(BigDecimal.class, "Decimal");
            case STRING -> named(String.class, "String");
            case BYTES -> named(byte[].class, "Bytes");
            case DATE -> named(LocalDate.class, "Date");
            case TIME -> named(LocalTime.class, "Time");
            case DATETIME -> named(LocalDateTime.class, "DateTime");
            case INSTANT -> named(Instant.class, "Instant");
            case UUID -> named(UUID.class, "Uuid");
            case SHORT, JSON, ARRAY -> null;
        };
    }

    private static PlainKind named(Class<?> travels, String name) {
        return new PlainKind(travels, "get" + name, "set" + name);
    }
}
