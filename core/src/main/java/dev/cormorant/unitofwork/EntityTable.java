package dev.cormorant.unitofwork;

import dev.cormorant.hydration.EntityBinding;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Internal: the managed entities of one class by their key: dense and in order of arrival, with an open hash index that
 * needs no boxing for integer keys. Not thread-safe.
 */
public final class EntityTable {
    private static final int FREE = -1;
    private final EntityBinding<?> binding;
    private final boolean longKeys;
    private @Nullable ManagedEntity[] entries = new ManagedEntity[8];
    private int[] index = new int[16];
    private int used;
    private int live;

    EntityTable(EntityBinding<?> binding) {
        this.binding = binding;
        this.longKeys = binding.hasLongKey();
        Arrays.fill(index, FREE);
    }

    /**
     * Generated access to the entities of this class.
     *
     * @return the binding
     */
    public EntityBinding<?> binding() {
        return binding;
    }

    int used() {
        return used;
    }

    int size() {
        return live;
    }

    @Nullable
    ManagedEntity at(int place) {
        return entries[place];
    }

    /**
     * Finds an entity by an integer key.
     *
     * @param key the key
     * @return the entity, or null
     */
    public @Nullable ManagedEntity find(long key) {
        int mask = index.length - 1;
        for (int slot = spread(key) & mask; index[slot] != FREE; slot = (slot + 1) & mask) {
            ManagedEntity entry = entries[index[slot]];
            if (entry != null && entry.longKey() == key) {
                return entry;
            }
        }
        return null;
    }

    /**
     * Finds an entity by any key.
     *
     * @param key the key, a list of values if composite
     * @return the entity, or null
     */
    public @Nullable ManagedEntity find(Object key) {
        if (longKeys) {
            return find(((Number) key).longValue());
        }
        int mask = index.length - 1;
        for (int slot = spread(key.hashCode()) & mask; index[slot] != FREE; slot = (slot + 1) & mask) {
            ManagedEntity entry = entries[index[slot]];
            if (entry != null && entry.key().equals(key)) {
                return entry;
            }
        }
        return null;
    }

    /**
     * Makes and registers an instance that a query is about to fill.
     *
     * @param key its integer key
     * @return its entry, managed but without a snapshot
     */
    public ManagedEntity make(long key) {
        ManagedEntity entry = new ManagedEntity(binding.newInstance(), binding, EntityState.MANAGED);
        entry.longKey(key);
        put(entry);
        return entry;
    }

    /**
     * Makes and registers an instance that a query is about to fill.
     *
     * @param key its key, a list of values if composite
     * @return its entry, managed but without a snapshot
     */
    public ManagedEntity make(Object key) {
        ManagedEntity entry = new ManagedEntity(binding.newInstance(), binding, EntityState.MANAGED);
        entry.key(key);
        put(entry);
        return entry;
    }

    /** Makes room for many entities at once. */
    void expect(int more) {
        if (used + more > entries.length) {
            entries = Arrays.copyOf(entries, Math.max(used + more, entries.length * 2));
        }
        int length = index.length;
        while ((used + more) * 2 > length) {
            length *= 2;
        }
        if (length > index.length) {
            rehash(length);
        }
    }

    void put(ManagedEntity entry) {
        expect(1);
        if (longKeys && entry.longKey() == 0) {
            entry.longKey(binding.longKey(entry.entity()));
        }
        entries[used] = entry;
        entry.place = used;
        link(used, entry);
        used++;
        live++;
    }

    private void link(int place, ManagedEntity entry) {
        int mask = index.length - 1;
        int slot = (longKeys ? spread(entry.longKey()) : spread(entry.key().hashCode())) & mask;
        while (index[slot] != FREE) {
            slot = (slot + 1) & mask;
        }
        index[slot] = place;
    }

    private void rehash(int length) {
        index = new int[length];
        Arrays.fill(index, FREE);
        for (int place = 0; place < used; place++) {
            ManagedEntity entry = entries[place];
            if (entry != null) {
                link(place, entry);
            }
        }
    }

    void remove(ManagedEntity entry) {
        int place = entry.place;
        if (place < used && entries[place] == entry) {
            entries[place] = null;
            live--;
        }
    }

    private static int spread(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }
}
