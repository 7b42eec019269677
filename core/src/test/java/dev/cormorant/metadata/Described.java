package dev.cormorant.metadata;

import java.util.ArrayList;
import java.util.List;

/** Writes metadata as lines of text, so that tests can compare all of it. */
final class Described {
    private Described() {}

    static EntityModel model(Class<?>... classes) {
        return EntityDiscovery.discover(List.of(classes), List.of(), new UnderscoreNaming(), null, any -> null);
    }

    /** Name, kind and nullability of all columns of an entity. */
    static List<String> columns(EntityMetadata<?> entity) {
        return entity.columns().stream()
                .map(column -> column.name() + " " + column.type().kind()
                        + (column.options().nullable() ? "" : " not null")
                        + (column.options().unique() ? " unique" : ""))
                .toList();
    }

    /** Everything that is known of an entity. */
    static List<String> entity(EntityMetadata<?> entity) {
        List<String> lines = new ArrayList<>();
        lines.add(entity.name() + " in " + entity.table());
        entity.properties().forEach(property -> property(property, lines));
        entity.columns().forEach(column -> lines.add(column(column)));
        lines.add("key " + entity.idProperties() + " " + entity.idColumns() + " generated " + entity.generatedId());
        lines.add("version " + entity.version());
        entity.indexes().forEach(index -> lines.add(index.toString()));
        entity.callbacks().forEach(callback -> lines.add(callback.toString()));
        return lines;
    }

    private static void property(PropertyMetadata property, List<String> lines) {
        lines.add(property.index() + " " + property + " " + property.javaType() + " " + property.member() + " "
                + property.columns() + (property.isId() ? " id" : ""));
        if (property instanceof ScalarMetadata scalar) {
            lines.add("  scalar " + scalar.generation() + scalar.sequence() + scalar.isVersion());
        } else if (property instanceof EmbeddedMetadata embedded) {
            embedded.properties().forEach(nested -> property(nested, lines));
        } else if (property instanceof RelationMetadata relation) {
            lines.add("  relation to " + relation.target() + " by " + relation.mappedBy() + relation.relation());
            lines.add("  " + shape(property));
        }
    }

    private static String shape(PropertyMetadata property) {
        return property instanceof ReferenceMetadata reference
                ? "reference " + reference.isRequired() + reference.isOneToOne() + reference.isWrapped()
                        + reference.hasConstraint()
                : "collection " + ((CollectionMetadata) property).orderBy() + pivot((CollectionMetadata) property);
    }

    private static String pivot(CollectionMetadata collection) {
        PivotMetadata pivot = collection.pivot();
        return pivot == null
                ? ""
                : pivot.schema() + "." + pivot.table()
                        + pivot.ownerColumns().stream().map(Described::column).toList()
                        + pivot.targetColumns().stream().map(Described::column).toList();
    }

    private static String column(ColumnMetadata column) {
        return column.position() + " " + column.name() + " " + column.path() + " "
                + column.type().getClass().getSimpleName() + " " + column.type().javaType() + " "
                + column.type().kind() + " " + column.options();
    }
}
