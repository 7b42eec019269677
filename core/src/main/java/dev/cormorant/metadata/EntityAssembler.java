package dev.cormorant.metadata;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Makes the metadata of entities from definitions that have no fault.
 */
final class EntityAssembler {
    private final ColumnPlan plan;
    private final PivotPlan pivots;
    private final SortReader sorts;
    private final Map<Class<?>, EntityLink> links = new LinkedHashMap<>();

    EntityAssembler(ColumnPlan plan, PivotPlan pivots, SortReader sorts) {
        this.plan = plan;
        this.pivots = pivots;
        this.sorts = sorts;
    }

    EntityModel assemble(List<EntityDefinition> definitions) {
        definitions.forEach(definition -> links.put(definition.type(), new EntityLink()));
        List<EntityMetadata<?>> entities = new ArrayList<>();
        for (EntityDefinition definition : definitions) {
            EntityMetadata<?> entity = entity(definition);
            link(definition.type()).tie(entity);
            entities.add(entity);
        }
        return new EntityModel(entities);
    }

    private EntityMetadata<?> entity(EntityDefinition definition) {
        List<ColumnMetadata> columns = new ArrayList<>();
        for (PropertyDefinition property : definition.properties()) {
            for (ColumnSpec spec : plan.columns(property)) {
                columns.add(spec.at(columns.size()));
            }
        }
        Iterator<ColumnMetadata> rest = columns.iterator();
        return new EntityMetadata<>(
                definition,
                definition.type(),
                properties(definition.properties(), false, rest),
                IndexPlan.of(definition, columns, plan));
    }

    private List<PropertyMetadata> properties(
            List<PropertyDefinition> definitions, boolean id, Iterator<ColumnMetadata> columns) {
        List<PropertyMetadata> properties = new ArrayList<>();
        for (PropertyDefinition definition : definitions) {
            properties.add(property(definition, definition.member().place(properties.size()), id, columns));
        }
        return properties;
    }

    private PropertyMetadata property(
            PropertyDefinition definition, PropertyPlace place, boolean id, Iterator<ColumnMetadata> columns) {
        if (definition instanceof ScalarDefinition scalar) {
            ScalarRole role = scalar.role();
            return new ScalarMetadata(
                    place,
                    columns.next(),
                    new ScalarRole(id || role.id(), role.version(), role.generation(), role.sequence()));
        }
        if (definition instanceof EmbeddedDefinition embedded) {
            boolean key = id || embedded.id();
            return new EmbeddedMetadata(place, properties(embedded.properties(), key, columns), key);
        }
        if (definition instanceof ReferenceDefinition reference) {
            return reference(reference, place, columns);
        }
        return collection((CollectionDefinition) definition, place);
    }

    private ReferenceMetadata reference(
            ReferenceDefinition definition, PropertyPlace place, Iterator<ColumnMetadata> columns) {
        List<ColumnMetadata> own = new ArrayList<>();
        for (int i = plan.columns(definition).size(); i > 0; i--) {
            own.add(columns.next());
        }
        ReferenceMapping mapping = definition.mapping();
        ReferenceShape shape = mapping.shape();
        return new ReferenceMetadata(
                place,
                link(definition.target()),
                own,
                mapping.mappedBy(),
                mapping.relation(),
                new ReferenceShape(
                        shape.id(), shape.required(), shape.oneToOne(), definition.wrapped(), shape.foreignKey()));
    }

    private CollectionMetadata collection(CollectionDefinition definition, PropertyPlace place) {
        CollectionMapping mapping = definition.mapping();
        return new CollectionMetadata(
                place,
                link(definition.target()),
                mapping.mappedBy(),
                mapping.relation(),
                sorts.read(definition),
                pivots.seenFrom(definition));
    }

    private EntityLink link(Class<?> type) {
        return Objects.requireNonNull(links.get(type));
    }
}
