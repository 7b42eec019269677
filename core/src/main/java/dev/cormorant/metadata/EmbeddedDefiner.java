package dev.cormorant.metadata;

import dev.cormorant.error.NearestName;
import jakarta.persistence.AccessType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the properties of embeddables, for each use anew, since each use may name its columns differently.
 */
final class EmbeddedDefiner {
    private final DiscoveryContext context;
    private final AccessType access;
    private final MappingReader reader;
    private final PropertyDefiner definer;
    private final Deque<Class<?>> open = new ArrayDeque<>();

    EmbeddedDefiner(DiscoveryContext context, AccessType access) {
        this.context = context;
        this.access = access;
        this.reader = new MappingReader(context.faults());
        this.definer = new PropertyDefiner(context, this);
    }

    @Nullable
    EmbeddedDefinition define(Member member, EmbeddedMapping mapping) {
        Class<?> type = member.javaType();
        if (open.contains(type)) {
            context.faults()
                    .add(
                            member,
                            "contains %s, in which it is embedded itself. An embeddable cannot contain itself: make "
                                    + "one of the two an entity.",
                            type.getSimpleName());
            return null;
        }
        if (!ClassChecks.embeddable(member, mapping.properties() == null, context.faults())) {
            return null;
        }
        if (mapping.properties() == null) {
            HonouredAnnotations.check(type, context.faults());
            new StrayAnnotations(type, access, context.faults()).check();
        }
        open.push(type);
        List<PropertyDefinition> properties = properties(member, mapping);
        open.pop();
        return new EmbeddedDefinition(member, mapping.id(), properties);
    }

    private List<PropertyDefinition> properties(Member member, EmbeddedMapping mapping) {
        Map<String, ColumnDefinition> overrides = new HashMap<>(mapping.overrides());
        List<PropertyDefinition> properties = new ArrayList<>();
        for (Member nested : members(member, mapping)) {
            Mapping said = mapping.properties() == null
                    ? reader.read(nested)
                    : mapping.properties().get(nested.name());
            properties.add(nested(definer.define(nested, under(said, nested.name(), overrides)), overrides));
        }
        for (String unknown : overrides.keySet()) {
            context.faults()
                    .add(
                            member,
                            "overrides the column of '%s', which %s does not have. %s",
                            unknown,
                            member.javaType().getSimpleName(),
                            NearestName.hint(unknown, Properties.names(properties)));
        }
        return properties;
    }

    private Collection<Member> members(Member member, EmbeddedMapping mapping) {
        Class<?> type = member.javaType();
        return mapping.properties() == null
                ? new MemberScanner(type, context.faults())
                        .scan(EntityHierarchy.of(type, context.faults()).classes(), access)
                : SchemaMembers.of(type, mapping.properties().keySet(), context.faults())
                        .values();
    }

    /** Hands overrides such as {@code geo.latitude} down to the embeddable that they are for. */
    private static @Nullable Mapping under(
            @Nullable Mapping said, String name, Map<String, ColumnDefinition> overrides) {
        if (!(said instanceof EmbeddedMapping deeper)) {
            return said;
        }
        Map<String, ColumnDefinition> merged = new HashMap<>(deeper.overrides());
        for (String path : List.copyOf(overrides.keySet())) {
            if (path.startsWith(name + ".")) {
                merged.put(path.substring(name.length() + 1), overrides.remove(path));
            }
        }
        return new EmbeddedMapping(deeper.id(), merged, deeper.properties());
    }

    private PropertyDefinition nested(PropertyDefinition property, Map<String, ColumnDefinition> overrides) {
        if (property instanceof ScalarDefinition scalar) {
            return scalar(scalar, overrides.remove(property.name()));
        }
        if (property instanceof RelationDefinition relation) {
            context.faults()
                    .add(
                            property.member(),
                            "is %s inside an embeddable, which is not supported yet. Move it to the entity.",
                            relation.kind());
            return new BrokenDefinition(property.member(), false);
        }
        return property;
    }

    private PropertyDefinition scalar(ScalarDefinition scalar, @Nullable ColumnDefinition override) {
        if (scalar.role().id() || scalar.role().version()) {
            context.faults()
                    .add(
                            scalar.member(),
                            "is %s inside an embeddable. Only entities have keys and versions: remove the annotation.",
                            scalar.role().id() ? "@Id" : "@Version");
            return new BrokenDefinition(scalar.member(), false);
        }
        return override == null ? scalar : scalar.withColumn(override);
    }
}
