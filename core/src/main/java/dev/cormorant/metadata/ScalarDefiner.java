package dev.cormorant.metadata;

import dev.cormorant.type.Type;
import dev.cormorant.type.TypeRegistry;
import dev.cormorant.type.ValueKind;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives a scalar its type, checks that it can be what is said about it, and completes its column.
 */
final class ScalarDefiner {
    private static final Set<ValueKind> NO_KEYS = EnumSet.of(ValueKind.JSON, ValueKind.ARRAY, ValueKind.BYTES);
    private static final List<Class<?>> VERSIONS = List.of(
            int.class,
            Integer.class,
            long.class,
            Long.class,
            short.class,
            Short.class,
            Instant.class,
            LocalDateTime.class,
            OffsetDateTime.class);

    private final FaultList faults;
    private final TypeChooser types;
    private final GenerationChooser generations;

    ScalarDefiner(DiscoveryContext context) {
        this.faults = context.faults();
        this.types = new TypeChooser(context);
        this.generations = new GenerationChooser(context);
    }

    @Nullable
    ScalarDefinition define(Member member, ScalarMapping mapping) {
        Type<?> made = mapping.storage().isPlain() ? generations.madeKey(member, mapping) : null;
        Type<?> type = made == null ? types.choose(member, mapping.storage()) : made;
        Generation generation = type == null ? null : generations.choose(member, mapping, type);
        if (type == null || generation == null || !fits(member, mapping, type)) {
            return null;
        }
        String sequence =
                generation == Generation.SEQUENCE ? mapping.generation().sequence() : "";
        ScalarRole role = new ScalarRole(mapping.id(), mapping.version(), generation, sequence);
        return new ScalarDefinition(member, type, column(member, mapping, type), role);
    }

    private ColumnDefinition column(Member member, ScalarMapping mapping, Type<?> type) {
        ColumnOptions options =
                complete(mapping.column().options(), type).with(new RulesCheck(member, type, faults).check(mapping));
        boolean required =
                mapping.id() || mapping.version() || member.javaType().isPrimitive();
        return new ColumnDefinition(mapping.column().name(), required ? options.withNullable(false) : options);
    }

    private boolean fits(Member member, ScalarMapping mapping, Type<?> type) {
        if (mapping.id() && NO_KEYS.contains(type.kind())) {
            faults.add(
                    member,
                    "is a key of type %s, whose values cannot be compared. Use an integer, a String, a UUID "
                            + "or an embeddable.",
                    TypeNames.of(member.genericType()));
            return false;
        }
        if (mapping.version() && !VERSIONS.contains(member.javaType())) {
            faults.add(
                    member,
                    "is a version of type %s. Use int, long, short, Instant, LocalDateTime or OffsetDateTime.",
                    TypeNames.of(member.genericType()));
            return false;
        }
        return true;
    }

    /** What the type adds to the options of its column where the mapping says nothing. */
    static ColumnOptions complete(ColumnOptions options, Type<?> type) {
        boolean letter = type.javaType() == char.class || type.javaType() == Character.class;
        boolean whole = type.javaType() == BigInteger.class;
        return new ColumnOptions(
                options.nullable(),
                options.unique(),
                letter && options.length() == ColumnOptions.DEFAULT.length() ? 1 : options.length(),
                whole && options.precision() == 0 ? 38 : options.precision(),
                options.scale(),
                options.definition(),
                options.insertable(),
                options.updatable(),
                TypeRegistry.items(type),
                options.rules());
    }
}
