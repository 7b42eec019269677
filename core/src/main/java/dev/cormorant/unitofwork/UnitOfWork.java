package dev.cormorant.unitofwork;

import dev.cormorant.error.ValidationException;
import dev.cormorant.hydration.EntityBinding;
import dev.cormorant.hydration.EntityBindings;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.EntityModel;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Internal: which entities one entity manager manages, and what waits to be written. Not thread-safe.
 */
public final class UnitOfWork {
    private final EntityModel model;
    private final EntityBindings bindings;
    private final RelationLoader loader;
    private final IdentityMap identityMap;
    private final IdentityHashMap<Object, ManagedEntity> scheduled = new IdentityHashMap<>();
    private final List<ManagedEntity> inserts = new ArrayList<>();
    private final List<ManagedEntity> removals = new ArrayList<>();
    private final CollectionTracker tracker;

    /**
     * Makes an empty unit of work.
     *
     * @param model what is mapped
     * @param bindings generated access
     * @param loader what loads relations
     */
    public UnitOfWork(EntityModel model, EntityBindings bindings, RelationLoader loader) {
        this.model = model;
        this.bindings = bindings;
        this.loader = loader;
        this.identityMap = new IdentityMap(bindings);
        this.tracker = new CollectionTracker(this);
    }

    /**
     * The managed entities by their keys.
     *
     * @return a live map
     */
    public IdentityMap identityMap() {
        return identityMap;
    }

    EntityModel model() {
        return model;
    }

    RelationLoader loader() {
        return loader;
    }

    CollectionTracker tracker() {
        return tracker;
    }

    EntityBindings bindings() {
        return bindings;
    }

    List<ManagedEntity> inserts() {
        return inserts;
    }

    List<ManagedEntity> removals() {
        return removals;
    }

    /**
     * Finds what is known of an instance.
     *
     * @param entity an instance of a mapped class
     * @return its entry, or null if it is not managed here
     */
    public @Nullable ManagedEntity find(Object entity) {
        if (!scheduled.isEmpty()) {
            ManagedEntity waiting = scheduled.get(entity);
            if (waiting != null) {
                return waiting;
            }
        }
        EntityMetadata<?> metadata = metadataOf(entity);
        Object key = bindings.of(metadata).key(entity);
        ManagedEntity known = key == null ? null : identityMap.find(metadata, key);
        return known != null && known.entity() == entity ? known : null;
    }

    EntityMetadata<?> metadataOf(Object entity) {
        return model.of(entity.getClass());
    }

    /**
     * Schedules an instance for its insert, or takes back its removal; does nothing if it is managed.
     *
     * @param entity an instance of a mapped class
     * @return its entry
     * @throws ValidationException if another instance with the same key is managed
     */
    public ManagedEntity persist(Object entity) {
        ManagedEntity known = find(entity);
        if (known == null) {
            return schedule(entity);
        }
        if (known.state() == EntityState.REMOVED) {
            removals.remove(known);
            known.state(EntityState.MANAGED);
        }
        return known;
    }

    private ManagedEntity schedule(Object entity) {
        EntityMetadata<?> metadata = metadataOf(entity);
        EntityBinding<?> binding = bindings.of(metadata);
        ManagedEntity entry = new ManagedEntity(entity, binding, EntityState.NEW);
        Object key = binding.key(entity);
        if (key != null) {
            ManagedEntity other = identityMap.find(metadata, key);
            if (other != null && other.state() != EntityState.REMOVED) {
                throw new ValidationException("Another instance of " + metadata.name() + " with the primary key " + key
                        + " is managed already. Change that one, or clear() first.");
            }
        }
        scheduled.put(entity, entry);
        inserts.add(entry);
        return entry;
    }

    /**
     * Schedules an instance for its delete; one that waits for its insert is just forgotten.
     *
     * @param entity an instance of a mapped class
     * @throws ValidationException if it has no key and is not managed
     */
    public void remove(Object entity) {
        ManagedEntity entry = find(entity);
        if (entry == null) {
            entry = adopt(entity);
        }
        remove(entry);
    }

    void remove(ManagedEntity entry) {
        if (entry.state() == EntityState.NEW) {
            unschedule(entry);
            entry.state(EntityState.DETACHED);
        } else if (entry.state() != EntityState.REMOVED) {
            entry.state(EntityState.REMOVED);
            removals.add(entry);
        }
    }

    void unschedule(ManagedEntity entry) {
        scheduled.remove(entry.entity());
        inserts.remove(entry);
    }

    void reschedule(ManagedEntity entry) {
        entry.state(EntityState.NEW);
        scheduled.put(entry.entity(), entry);
        inserts.add(entry);
    }

    /**
     * How much is scheduled, for {@link #unscheduleSince}.
     *
     * @return a mark
     */
    public int scheduledMark() {
        return inserts.size();
    }

    /**
     * Forgets what was scheduled for insert since a mark, because the transaction that wanted it failed.
     *
     * @param mark what {@link #scheduledMark} gave
     */
    public void unscheduleSince(int mark) {
        while (inserts.size() > mark) {
            ManagedEntity entry = inserts.remove(inserts.size() - 1);
            scheduled.remove(entry.entity());
            entry.state(EntityState.DETACHED);
        }
        for (ManagedEntity entry : removals) {
            entry.state(EntityState.MANAGED);
        }
        removals.clear();
    }

    void insertsDone() {
        scheduled.clear();
        inserts.clear();
    }

    private ManagedEntity adopt(Object entity) {
        EntityMetadata<?> metadata = metadataOf(entity);
        Object key = bindings.of(metadata).key(entity);
        if (key == null) {
            throw new ValidationException(
                    "This " + metadata.name() + " has no primary key and is not managed: there is nothing to remove.");
        }
        ManagedEntity other = identityMap.find(metadata, key);
        return other != null ? other : manage(entity, bindings.of(metadata));
    }

    /**
     * The one instance for a key, made as a reference if it is not known.
     *
     * @param entity its class
     * @param key its key, a list of values if composite
     * @return its entry
     */
    public ManagedEntity reference(EntityMetadata<?> entity, Object key) {
        ManagedEntity known = identityMap.table(entity).find(key);
        return known != null ? known : makeReference(identityMap.table(entity).binding(), key, null);
    }

    /**
     * Makes a reference for a key that is not known yet.
     *
     * @param binding generated access to its class
     * @param key its key, a list of values if composite
     * @param group the references that came from the same query, or null for one alone
     * @return its entry
     */
    public ManagedEntity makeReference(EntityBinding<?> binding, Object key, @Nullable LoadGroup group) {
        Object instance = binding.newInstance();
        binding.setKey(instance, key);
        ManagedEntity entry = register(instance, binding, EntityState.REFERENCE);
        tracker.installUnloaded(entry);
        entry.snapshot(binding.snapshot(instance));
        LoadGroup siblings = group == null ? new LoadGroup(loader) : group;
        siblings.add(entry);
        entry.group(siblings);
        return entry;
    }

    /**
     * Takes an instance under management whose row is in the database; its collections count as not loaded.
     *
     * @param entity the instance, its key set and its values as the database has them
     * @param binding generated access
     * @return its entry, with a snapshot of the present values
     */
    public ManagedEntity manage(Object entity, EntityBinding<?> binding) {
        ManagedEntity entry = register(entity, binding, EntityState.MANAGED);
        tracker.installUnloaded(entry);
        entry.snapshot(binding.snapshot(entity));
        return entry;
    }

    private ManagedEntity register(Object entity, EntityBinding<?> binding, EntityState state) {
        ManagedEntity entry = new ManagedEntity(entity, binding, state);
        identityMap.table(binding.metadata()).put(entry);
        return entry;
    }

    /**
     * Makes and registers an instance that a query is about to fill.
     *
     * @param table the entities of its class
     * @param key its integer key
     * @return its entry, managed but without a snapshot
     */
    public ManagedEntity make(EntityTable table, long key) {
        ManagedEntity entry = new ManagedEntity(table.binding().newInstance(), table.binding(), EntityState.MANAGED);
        entry.longKey(key);
        table.put(entry);
        return entry;
    }

    /**
     * Makes and registers an instance that a query is about to fill.
     *
     * @param table the entities of its class
     * @param key its key, a list of values if composite
     * @return its entry, managed but without a snapshot
     */
    public ManagedEntity make(EntityTable table, Object key) {
        ManagedEntity entry = new ManagedEntity(table.binding().newInstance(), table.binding(), EntityState.MANAGED);
        entry.key(key);
        table.put(entry);
        return entry;
    }

    /**
     * Declares that a query has filled an instance: takes the snapshot and joins the siblings.
     *
     * @param entry its entry
     * @param group the entities of the same query
     */
    public void loaded(ManagedEntity entry, LoadGroup group) {
        tracker.installUnloaded(entry);
        entry.snapshot(entry.binding().snapshot(entry.entity()));
        if (entry.state() == EntityState.REFERENCE) {
            entry.state(EntityState.MANAGED);
        }
        entry.group(group);
        group.add(entry);
    }

    /**
     * Tells whether an insert or a delete of a class is waiting.
     *
     * @param entity the class
     * @return true if a query on it would miss something
     */
    public boolean isWaiting(EntityMetadata<?> entity) {
        return contains(inserts, entity) || contains(removals, entity);
    }

    private static boolean contains(List<ManagedEntity> entries, EntityMetadata<?> entity) {
        for (ManagedEntity entry : entries) {
            if (entry.binding().metadata() == entity) {
                return true;
            }
        }
        return false;
    }

    /** Forgets everything: all instances are detached, nothing is waiting. */
    public void clear() {
        identityMap.clear();
        scheduled.clear();
        inserts.clear();
        removals.clear();
    }
}
