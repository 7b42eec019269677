package dev.cormorant.metadata;

import dev.cormorant.type.SingleValue;
import dev.cormorant.type.Type;
import dev.cormorant.type.TypeRegistry;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Checks what is said about the schema of the database against the type of the property, and turns the text of a default
 * into its value.
 */
final class RulesCheck {
    private final Member member;
    private final Type<?> type;
    private final FaultList faults;

    RulesCheck(Member member, Type<?> type, FaultList faults) {
        this.member = member;
        this.type = type;
        this.faults = faults;
    }

    ColumnRules check(ScalarMapping mapping) {
        ColumnRules rules = mapping.column().options().rules();
        ColumnDefault value = rules.defaultValue();
        boolean made = value != null || rules.generated() != null;
        if (made && (mapping.id() || mapping.version())) {
            faults.add(
                    member,
                    "is a key or a version, whose values the database cannot make by a default or an expression. "
                            + "Remove @Default or @GeneratedColumn; a key can be made by @GeneratedValue.");
        }
        if (value != null && rules.generated() != null) {
            faults.add(member, "has both a default and an expression. Remove @Default or @GeneratedColumn.");
        }
        if (rules.nativeEnum() != null && TypeRegistry.items(type).isEmpty()) {
            faults.add(member, "carries @NativeEnum, but is no enum that is stored by name. Remove it.");
        }
        return value == null ? rules : rules.withDefault(complete(value));
    }

    private ColumnDefault complete(ColumnDefault said) {
        if (!(said.value() instanceof String text)) {
            return said;
        }
        try {
            Object value = type.javaType().isEnum() ? constant(text) : plain(text);
            if (value != null) {
                return new ColumnDefault(value, "");
            }
        } catch (IllegalArgumentException | DateTimeParseException e) {
            // The fault below says it in our words.
        }
        faults.add(
                member,
                "has the default \"%s\", which is no value of %s. Write one as @Default tells, or an expression by "
                        + "@Default(sql = ...).",
                text,
                TypeNames.of(member.genericType()));
        return said;
    }

    @SuppressWarnings("unchecked")
    private @Nullable Object constant(String text) {
        for (Object constant : type.javaType().getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                SingleValue stored = new SingleValue();
                ((Type<Object>) type).write(stored, 0, constant);
                return stored.raw();
            }
        }
        return null;
    }

    private @Nullable Object plain(String text) {
        return switch (type.kind()) {
            case BOOLEAN -> truth(text);
            case SHORT, INT, LONG -> Long.valueOf(text);
            case FLOAT, DOUBLE, DECIMAL -> new BigDecimal(text);
            case STRING, JSON -> text;
            case DATE -> LocalDate.parse(text);
            case TIME -> LocalTime.parse(text);
            case DATETIME -> LocalDateTime.parse(text);
            case INSTANT -> Instant.parse(text);
            case UUID -> UUID.fromString(text);
            case BYTES, ARRAY -> null;
        };
    }

    private static @Nullable Boolean truth(String text) {
        return (text.equals("true") || text.equals("false")) ? Boolean.valueOf(text) : null;
    }
}
