package dev.cormorant.unitofwork;

import dev.cormorant.entity.Ref;
import dev.cormorant.entity.RefTarget;
import dev.cormorant.error.ValidationException;
import dev.cormorant.event.PropertyChange;
import dev.cormorant.hydration.EntityBinding;
import dev.cormorant.hydration.Snapshot;
import dev.cormorant.metadata.PropertyMetadata;
import dev.cormorant.metadata.ScalarMetadata;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Internal: one entity as the unit of work knows it. Belongs to one entity manager; not thread-safe.
 */
public final class ManagedEntity implements RefTarget {
    private final Object entity;
    private final EntityBinding<?> binding;
    private EntityState state;
    private boolean loaded = true;
    private @Nullable Object key;
    private long longKey;
    private @Nullable Snapshot snapshot;
    private @Nullable LoadGroup group;

    @Nullable
    InsertNode insert;

    int place;

    ManagedEntity(Object entity, EntityBinding<?> binding, EntityState state) {
        this.entity = entity;
        this.binding = binding;
        this.state = state;
    }

    /**
     * The instance.
     *
     * @return always the same
     */
    public Object entity() {
        return entity;
    }

    /**
     * Generated access to the instance.
     *
     * @return the binding of its class
     */
    public EntityBinding<?> binding() {
        return binding;
    }

    /**
     * Where it stands in its life.
     *
     * @return the state
     */
    public EntityState state() {
        return state;
    }

    void state(EntityState next) {
        state = next;
    }

    @Override
    public boolean isLoaded() {
        return loaded;
    }

    void loaded(boolean valuesAreThere) {
        loaded = valuesAreThere;
    }

    @Override
    public void load() {
        if (state == EntityState.DETACHED || group == null) {
            throw new ValidationException(
                    this + " is no longer managed, so it cannot be loaded. Find the entity again.");
        }
        group.load(this);
    }

    @Override
    public Object key() {
        if (key == null) {
            key = binding.key(entity);
        }
        return key == null ? "new " + binding.metadata().name() : key;
    }

    boolean hasKey() {
        return key != null || binding.key(entity) != null;
    }

    void key(@Nullable Object assigned) {
        key = assigned;
    }

    void forgetKey() {
        key = null;
        longKey = 0;
    }

    long longKey() {
        return longKey;
    }

    void longKey(long assigned) {
        longKey = assigned;
    }

    /**
     * The state that the database last knew.
     *
     * @return the snapshot; null for new entities
     */
    public @Nullable Snapshot snapshot() {
        return snapshot;
    }

    Snapshot requireSnapshot() {
        return Objects.requireNonNull(snapshot);
    }

    void snapshot(@Nullable Snapshot taken) {
        snapshot = taken;
    }

    /**
     * The entities that came from the same query.
     *
     * @return the group, or null for an entity that came from none
     */
    public @Nullable LoadGroup group() {
        return group;
    }

    void group(@Nullable LoadGroup siblings) {
        group = siblings;
    }

    /** The positions of the columns that differ from what the database last knew. */
    BitSet dirtyColumns() {
        BitSet columns = new BitSet();
        binding.dirtyColumns(entity, requireSnapshot(), columns);
        return columns;
    }

    boolean hasDirtyColumns() {
        return !dirtyColumns().isEmpty();
    }

    /**
     * What an update of it changes.
     *
     * @return the changes by the names of the properties, in the order of the mapping
     */
    public Map<String, PropertyChange> changes() {
        BitSet dirty = dirtyColumns();
        Map<String, PropertyChange> changes = new LinkedHashMap<>();
        for (PropertyMetadata property : binding.metadata().properties()) {
            if (property.columns().stream().anyMatch(column -> dirty.get(column.position()))) {
                Object before = binding.snapshotValue(requireSnapshot(), property);
                changes.put(property.name(), new PropertyChange(before, Ref.unwrap(binding.get(entity, property))));
            }
        }
        return changes;
    }

    /**
     * Tells whether anything of it waits to be written.
     *
     * @return true if it differs from what the database last knew
     */
    public boolean hasChanges() {
        return !isClean();
    }

    boolean isClean() {
        return snapshot != null && binding.isClean(entity, snapshot);
    }

    /**
     * Requires that a detached instance was read after the row was written last, as far as a version tells.
     *
     * @param detached another instance with the same key
     * @throws OptimisticLockException if its version is another one
     */
    public void requireVersionOf(Object detached) {
        ScalarMetadata version = binding.metadata().version();
        if (version != null) {
            requireVersion(binding.columnValue(detached, version.column().position()));
        }
    }

    /**
     * Requires that values were read after the row was written last.
     *
     * @param read the version that was read with them
     * @throws OptimisticLockException if it is another one
     */
    public void requireVersion(@Nullable Object read) {
        ScalarMetadata version = Objects.requireNonNull(binding.metadata().version());
        if (!Objects.equals(read, binding.columnValue(entity, version.column().position()))) {
            throw new OptimisticLockException(entity, toString());
        }
    }

    @Override
    public String toString() {
        return binding.metadata().name() + " " + key();
    }
}
