package dev.cormorant.unitofwork;

import dev.cormorant.hydration.EntityBindings;
import dev.cormorant.metadata.EntityMetadata;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Internal: one instance for each entity and primary key. Not thread-safe.
 */
public final class IdentityMap {
    private static final int FEW = 4;
    private final EntityBindings bindings;
    private final IdentityHashMap<EntityMetadata<?>, EntityTable> tables = new IdentityHashMap<>(FEW);
    private final List<EntityTable> inOrder = new ArrayList<>();

    IdentityMap(EntityBindings bindings) {
        this.bindings = bindings;
    }

    /**
     * The entities of one class.
     *
     * @param entity the class
     * @return a live table
     */
    public EntityTable table(EntityMetadata<?> entity) {
        EntityTable table = tables.get(entity);
        if (table == null) {
            table = new EntityTable(bindings.of(entity));
            tables.put(entity, table);
            inOrder.add(table);
        }
        return table;
    }

    /**
     * Finds an entity by its key.
     *
     * @param entity its class
     * @param key its key, a list of values if composite
     * @return the entity, or null
     */
    public @Nullable ManagedEntity find(EntityMetadata<?> entity, Object key) {
        EntityTable table = tables.get(entity);
        return table == null ? null : table.find(key);
    }

    List<EntityTable> tables() {
        return inOrder;
    }

    void clear() {
        for (EntityTable table : inOrder) {
            for (int i = 0; i < table.used(); i++) {
                ManagedEntity entry = table.at(i);
                if (entry != null) {
                    entry.state(EntityState.DETACHED);
                }
            }
        }
        tables.clear();
        inOrder.clear();
    }
}
