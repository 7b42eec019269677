package dev.cormorant.metadata;

import dev.cormorant.entity.View;
import dev.cormorant.error.NearestName;
import jakarta.persistence.AccessType;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads an entity class from its annotations.
 */
final class EntityReader {
    private final DiscoveryContext context;
    private final MappingReader mappings;

    EntityReader(DiscoveryContext context) {
        this.context = context;
        this.mappings = new MappingReader(context.faults());
    }

    EntityDefinition read(Class<?> type) {
        ClassChecks.entity(type, context.faults());
        EntityHierarchy hierarchy = EntityHierarchy.of(type, context.faults());
        AccessType access = hierarchy.access();
        for (Class<?> declaring : hierarchy.classes()) {
            HonouredAnnotations.check(declaring, context.faults());
            new StrayAnnotations(declaring, access, context.faults()).check();
        }
        return new EntityDefinition(
                type,
                table(type),
                properties(type, hierarchy, access),
                IndexReader.read(type),
                new CallbackReader(type, hierarchy, context.faults()).read(),
                RulesReader.table(type),
                view(type));
    }

    private @Nullable ViewMetadata view(Class<?> type) {
        View view = type.getAnnotation(View.class);
        return view == null ? null : new ViewMetadata(view.value(), view.materialized());
    }

    private TableName table(Class<?> type) {
        Table table = type.getAnnotation(Table.class);
        String name = table == null ? "" : table.name();
        String schema = table == null ? "" : table.schema();
        return new TableName(
                schema.isEmpty() ? null : schema,
                name.isEmpty() ? context.naming().tableName(type.getSimpleName()) : name);
    }

    private List<PropertyDefinition> properties(Class<?> type, EntityHierarchy hierarchy, AccessType access) {
        PropertyDefiner definer = new PropertyDefiner(context, new EmbeddedDefiner(context, access));
        Map<String, ColumnDefinition> overrides = new HashMap<>(ColumnReader.overrides(type));
        List<PropertyDefinition> properties = new ArrayList<>();
        for (Member member : new MemberScanner(type, context.faults()).scan(hierarchy.classes(), access)) {
            PropertyDefinition property = definer.define(member, mappings.read(member));
            ColumnDefinition override = overrides.remove(member.name());
            properties.add(
                    override != null && property instanceof ScalarDefinition scalar
                            ? scalar.withColumn(override)
                            : property);
        }
        for (String unknown : overrides.keySet()) {
            context.faults()
                    .add(
                            type.getSimpleName(),
                            "overrides the column of '%s', which it does not inherit. %s",
                            unknown,
                            NearestName.hint(unknown, Properties.names(properties)));
        }
        return properties;
    }
}
