package dev.cormorant.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Settles the columns of properties; those of foreign keys follow from the keys of their targets, whatever order the
 * entities come in.
 */
final class ColumnPlan {
    private final DiscoveryContext context;
    private final Map<Class<?>, EntityDefinition> entities;
    private final IdentityHashMap<PropertyDefinition, List<ColumnSpec>> settled = new IdentityHashMap<>();
    private final Deque<Class<?>> openKeys = new ArrayDeque<>();

    ColumnPlan(DiscoveryContext context, Map<Class<?>, EntityDefinition> entities) {
        this.context = context;
        this.entities = entities;
    }

    /** The columns of a property of an entity; none if a fault stands in the way. */
    List<ColumnSpec> columns(PropertyDefinition property) {
        List<ColumnSpec> known = settled.get(property);
        if (known == null) {
            known = settle(property);
            settled.put(property, known);
        }
        return known;
    }

    private List<ColumnSpec> settle(PropertyDefinition property) {
        if (property instanceof ScalarDefinition || property instanceof EmbeddedDefinition) {
            List<ColumnSpec> columns = new ArrayList<>();
            collect(property, property.member().toString(), new Prefix(property.id(), List.of()), columns);
            return columns;
        }
        if (property instanceof ReferenceDefinition reference
                && reference.mappedBy().isEmpty()) {
            return foreignKey(reference);
        }
        return List.of();
    }

    private void collect(PropertyDefinition property, String path, Prefix prefix, List<ColumnSpec> columns) {
        if (property instanceof ScalarDefinition scalar) {
            ColumnOptions options = scalar.column().options();
            columns.add(new ColumnSpec(
                    prefix.columnName(scalar, context.naming()),
                    scalar.type(),
                    prefix.id() ? options.withNullable(false) : options,
                    path));
        } else if (property instanceof EmbeddedDefinition embedded) {
            Prefix deeper = prefix.into(embedded);
            for (PropertyDefinition nested : embedded.properties()) {
                collect(nested, path + "." + nested.name(), deeper, columns);
            }
        }
    }

    /** The columns of the primary key of an entity; none if a fault stands in the way. */
    List<ColumnSpec> key(Class<?> entity) {
        EntityDefinition definition = entities.get(entity);
        if (definition == null) {
            return List.of();
        }
        if (openKeys.contains(entity)) {
            context.faults()
                    .add(
                            definition.name(),
                            "has a primary key that leads back to itself through relations. Give one of the entities "
                                    + "on the way a key of its own.");
            return List.of();
        }
        openKeys.push(entity);
        List<ColumnSpec> key = new ArrayList<>();
        for (PropertyDefinition id : definition.ids()) {
            boolean generated =
                    id instanceof ScalarDefinition scalar && scalar.role().generation() != Generation.NONE;
            columns(id).forEach(column -> key.add(generated ? column.withoutDefinition() : column));
        }
        openKeys.pop();
        return key;
    }

    private List<ColumnSpec> foreignKey(ReferenceDefinition reference) {
        ReferenceMapping mapping = reference.mapping();
        JoinColumns join = new JoinColumns(reference.member(), context.faults());
        List<ColumnSpec> key = key(reference.target());
        List<JoinColumnDefinition> said = join.matching(mapping.joinColumns(), key);
        List<ColumnSpec> columns = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            String name =
                    context.naming().joinColumnName(reference.name(), key.get(i).name());
            columns.add(join.spec(said.get(i), key.get(i), name)
                    .with(!mapping.shape().required(), mapping.shape().oneToOne() && key.size() == 1));
        }
        return columns;
    }

    /** The embeddables that a column is in, which its name begins with unless the user names it. */
    private record Prefix(boolean id, List<String> path) {
        Prefix into(EmbeddedDefinition embedded) {
            if (embedded.id()) {
                return this;
            }
            List<String> deeper = new ArrayList<>(path);
            deeper.add(embedded.name());
            return new Prefix(id, deeper);
        }

        String columnName(ScalarDefinition scalar, NamingStrategy naming) {
            if (!scalar.column().name().isEmpty()) {
                return scalar.column().name();
            }
            String name = naming.columnName(scalar.name());
            for (int i = path.size() - 1; i >= 0; i--) {
                name = naming.embeddedColumnName(path.get(i), name);
            }
            return name;
        }
    }
}
