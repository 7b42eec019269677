package dev.cormorant;

import dev.cormorant.error.NearestName;
import dev.cormorant.error.ValidationException;
import dev.cormorant.hydration.EntityBinding;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EmbeddedMetadata;
import dev.cormorant.metadata.PropertyMetadata;
import dev.cormorant.unitofwork.EntityState;
import dev.cormorant.unitofwork.ManagedEntity;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entity whose properties are to be set.
 *
 * @param entity the instance
 * @param binding generated access to it
 * @param entry what is known of it; null if it is not managed
 */
record AssignTarget(
        Object entity, EntityBinding<?> binding, @Nullable ManagedEntity entry) {
    /** The property that a path names: one of the entity, or one inside an embeddable of it. */
    PropertyMetadata property(String path) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        PropertyMetadata property = binding.metadata().find(name);
        if (property == null) {
            throw unknown(binding.metadata().name(), name, binding.metadata().properties());
        }
        return dot < 0 ? property : inside(property, path.substring(dot + 1));
    }

    private static PropertyMetadata inside(PropertyMetadata outer, String path) {
        if (!(outer instanceof EmbeddedMetadata embedded)) {
            throw new ValidationException("'" + path + "' is not a property of the entity itself: " + outer
                    + " is no embeddable. Assign to the entity behind it.");
        }
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        PropertyMetadata property = embedded.find(name);
        if (property == null) {
            throw unknown(outer.toString(), name, embedded.properties());
        }
        return dot < 0 ? property : inside(property, path.substring(dot + 1));
    }

    private static ValidationException unknown(String place, String name, List<PropertyMetadata> properties) {
        return new ValidationException(place + " has no property '" + name + "'. "
                + NearestName.hint(
                        name, properties.stream().map(PropertyMetadata::name).toList()));
    }

    boolean isStored() {
        return entry != null && entry.state() != EntityState.NEW;
    }

    /** Keys and versions of what is stored can be repeated, but not changed. */
    boolean isFixed(ColumnMetadata column) {
        return isStored() && (binding.metadata().idColumns().contains(column) || isVersion(column));
    }

    private boolean isVersion(ColumnMetadata column) {
        return binding.metadata().version() != null
                && binding.metadata().version().column().equals(column);
    }

    void requireSame(ColumnMetadata column, @Nullable Object value) {
        if (isVersion(column)) {
            requireVersion(Objects.requireNonNull(entry), value);
        } else if (!Objects.equals(value, binding.columnValue(entity, column.position()))) {
            throw new ValidationException("The " + entry + " is stored already, and " + column
                    + " belongs to its primary key, which never changes. Leave it out.");
        }
    }

    private static void requireVersion(ManagedEntity entry, @Nullable Object read) {
        if (!entry.isLoaded()) {
            throw new ValidationException(
                    "The " + entry + " is not loaded, so its version cannot be compared with the one"
                            + " that is assigned. Load it first, or leave the version out.");
        }
        entry.requireVersion(read);
    }
}
