package dev.cormorant;

import dev.cormorant.entity.EntityCollection;
import dev.cormorant.hydration.EntityBinding;
import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.PropertyMetadata;
import dev.cormorant.metadata.ScalarMetadata;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One instance of a detached graph, and the managed one that it is merged into. */
final class MergeNode {
    private final Object given;
    private final EntityBinding<?> binding;
    private final @Nullable Object key;
    private @Nullable Object target;
    private boolean followed;
    private boolean isNew;

    MergeNode(Object given, EntityBinding<?> binding) {
        this.given = given;
        this.binding = binding;
        this.key = binding.key(given);
    }

    Object given() {
        return given;
    }

    EntityBinding<?> binding() {
        return binding;
    }

    EntityMetadata<?> metadata() {
        return binding.metadata();
    }

    @Nullable
    Object key() {
        return key;
    }

    Object requireKey() {
        return Objects.requireNonNull(key);
    }

    @Nullable
    Object get(PropertyMetadata property) {
        return binding.get(given, property);
    }

    @Nullable
    Object target() {
        return target;
    }

    void target(Object managed) {
        target = managed;
    }

    /** Whether what it holds is copied, rather than only its key taken. */
    boolean isFollowed() {
        return followed;
    }

    /** Has what it holds copied from now on; tells whether that is news. */
    boolean follow() {
        boolean news = !followed;
        followed = true;
        return news;
    }

    boolean isNew() {
        return isNew;
    }

    /** Declares that it has no row: a new instance takes what it holds. */
    void becomeNew() {
        isNew = true;
        target = binding.newInstance();
    }

    /** Whether its key or version can only come from a row that was there once. */
    boolean wasStored() {
        ScalarMetadata version = metadata().version();
        Object read = version == null
                ? null
                : binding.columnValue(given, version.column().position());
        boolean versioned = read instanceof Number number ? number.longValue() != 0 : read != null;
        return metadata().generatedId() != null || versioned;
    }

    /** Whether it holds nothing but its key, as a reference does that was never loaded. */
    boolean isBare() {
        Object fresh = binding.newInstance();
        for (PropertyMetadata property : metadata().properties()) {
            if (!property.isId() && holdsMore(property, fresh)) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsMore(PropertyMetadata property, Object fresh) {
        if (get(property) instanceof EntityCollection<?> collection) {
            return collection.isLoaded() || collection.content().isModified();
        }
        if (get(property) instanceof Collection<?> plain && property instanceof CollectionMetadata) {
            return !plain.isEmpty();
        }
        return property.columns().stream().anyMatch(column -> differs(column.position(), fresh));
    }

    private boolean differs(int column, Object fresh) {
        return !Objects.equals(binding.columnValue(given, column), binding.columnValue(fresh, column));
    }
}
