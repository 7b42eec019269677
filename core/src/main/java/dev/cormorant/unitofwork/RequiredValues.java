package dev.cormorant.unitofwork;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EmbeddedMetadata;
import dev.cormorant.metadata.Generation;
import dev.cormorant.metadata.PropertyMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.metadata.ScalarMetadata;
import java.util.List;

/** Finds the properties of an entity that must have a value and have none. */
final class RequiredValues {
    private RequiredValues() {}

    static void check(ManagedEntity entry, List<String> missing) {
        for (PropertyMetadata property : entry.binding().metadata().properties()) {
            if (property instanceof EmbeddedMetadata embedded) {
                checkLeaves(entry, embedded, missing);
            } else if (isRequired(property)
                    && entry.binding().get(entry.entity(), property) == null
                    && !isMade(entry, property.columns())) {
                missing.add(property.toString());
            }
        }
    }

    /** The database makes what a new entity does not have. */
    private static boolean isMade(ManagedEntity entry, List<ColumnMetadata> columns) {
        return entry.snapshot() == null
                && columns.stream().anyMatch(column -> column.options().isMadeByDatabase());
    }

    private static boolean isRequired(PropertyMetadata property) {
        if (property instanceof ReferenceMetadata reference) {
            return reference.isRequired() && reference.isOwner();
        }
        return property instanceof ScalarMetadata scalar
                && !scalar.column().options().nullable()
                && scalar.column().options().insertable()
                && !scalar.isVersion()
                && scalar.generation() == Generation.NONE
                && !scalar.javaType().isPrimitive();
    }

    private static void checkLeaves(ManagedEntity entry, EmbeddedMetadata embedded, List<String> missing) {
        for (ColumnMetadata column : embedded.columns()) {
            if (!column.options().nullable()
                    && !isMade(entry, List.of(column))
                    && entry.binding().columnValue(entry.entity(), column.position()) == null) {
                missing.add(column.path());
            }
        }
    }
}
