package dev.cormorant.unitofwork;

import dev.cormorant.entity.EntityCollection;
import dev.cormorant.error.ValidationException;
import dev.cormorant.hydration.EntityBinding;
import dev.cormorant.hydration.EntityBindings;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.EntityModel;
import dev.cormorant.metadata.ReferenceMetadata;
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
    private final Schedule schedule = new Schedule();
    private final Orphans orphans = new Orphans();
    private final CollectionTracker tracker;
    private int clearings;

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

    RelationLoader loader() {
        return loader;
    }

    /**
     * Forgets what was added to and removed from the collections of an entity and not stored.
     *
     * @param entry the entity
     */
    public void discardCollectionChanges(ManagedEntity entry) {
        tracker.discardChanges(entry);
    }

    CollectionTracker tracker() {
        return tracker;
    }

    EntityBindings bindings() {
        return bindings;
    }

    Schedule schedule() {
        return schedule;
    }

    LinkTables linkTables() {
        return new LinkTables(model);
    }

    Orphans orphans() {
        return orphans;
    }

    /** How often everything was forgotten. */
    int clearings() {
        return clearings;
    }

    /**
     * Finds what is known of an instance.
     *
     * @param entity an instance of a mapped class
     * @return its entry, or null if it is not managed here
     */
    public @Nullable ManagedEntity find(Object entity) {
        ManagedEntity waiting = schedule.waiting(entity);
        if (waiting != null) {
            return waiting;
        }
        EntityMetadata<?> metadata = metadataOf(entity);
        Object key = bindings.of(metadata).key(entity);
        ManagedEntity known = key == null ? null : identityMap.find(metadata, key);
        return known != null && known.entity() == entity ? known : null;
    }

    EntityMetadata<?> metadataOf(Object entity) {
        if (entity == null) {
            throw new ValidationException("null is no entity.");
        }
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
            schedule.takeBackRemoval(known);
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
        schedule.insert(entry);
        tracker.installNew(entry);
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
        schedule.remove(entry);
    }

    /** Removes what dies with something else, or what nothing holds any more; what was never stored is only dropped. */
    void removeImplied(Object entity) {
        EntityBinding<?> binding = bindings.of(metadataOf(entity));
        if (find(entity) == null && binding.key(entity) == null) {
            schedule.drops().add(new ManagedEntity(entity, binding, EntityState.NEW));
        } else {
            remove(entity);
        }
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
        new KeyParts(this).set(instance, binding, key);
        ManagedEntity entry = register(instance, binding);
        entry.loaded(false);
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
        ManagedEntity entry = register(entity, binding);
        tracker.installUnloaded(entry);
        entry.snapshot(binding.snapshot(entity));
        return entry;
    }

    /** Forgets one instance. */
    void detach(ManagedEntity entry) {
        identityMap.table(entry.binding().metadata()).remove(entry);
        entry.state(EntityState.DETACHED);
    }

    private ManagedEntity register(Object entity, EntityBinding<?> binding) {
        ManagedEntity entry = new ManagedEntity(entity, binding, EntityState.MANAGED);
        identityMap.table(binding.metadata()).put(entry);
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
        entry.loaded(true);
        entry.group(group);
        group.add(entry);
    }

    /**
     * Declares that a query has found out the other side of an inverse one-to-one relation; one that was changed since is
     * the user's and stays.
     *
     * @param entry the entity
     * @param inverse its property
     * @param target the other side, or null for none
     */
    public void loaded(ManagedEntity entry, ReferenceMetadata inverse, @Nullable ManagedEntity target) {
        new FoundInverse(entry, inverse).point(target, tracker.otherSide());
    }

    /**
     * Lets a loaded to-many relation hold certain entities and no others, told apart by instance.
     *
     * @param collection the collection of a managed entity
     * @param wanted what it shall hold
     */
    public void replace(EntityCollection<?> collection, List<?> wanted) {
        CollectionTracker.replace(collection, wanted);
    }

    /**
     * Sets a to-one relation, wrapped if it is declared so.
     *
     * @param binding generated access to the entity
     * @param reference its property
     * @param entity the entity
     * @param target the other side, or null for none
     */
    public void point(EntityBinding<?> binding, ReferenceMetadata reference, Object entity, @Nullable Object target) {
        if (target == null) {
            binding.set(entity, reference, null);
        } else {
            tracker.otherSide().point(binding, reference, entity, target);
        }
    }

    /**
     * Tells whether an insert or a delete of a class is waiting.
     *
     * @param entity the class
     * @return true if a query on it would miss something
     */
    public boolean isWaiting(EntityMetadata<?> entity) {
        return schedule.isWaiting(entity);
    }

    /**
     * What waits to be written, for {@link #restoreSchedule}.
     *
     * @return a state, to be handed back as it is
     */
    public Object rememberSchedule() {
        return new Remembered(schedule.memento(), clearings);
    }

    /**
     * Forgets what was scheduled since, because the transaction that wanted it failed; what waited before waits again.
     *
     * @param remembered what {@link #rememberSchedule} gave
     */
    public void restoreSchedule(Object remembered) {
        Remembered before = (Remembered) remembered;
        if (before.clearings() == clearings) {
            schedule.restore(before.schedule());
        }
    }

    private record Remembered(Schedule.Memento schedule, int clearings) {}

    /** Forgets everything: all instances are detached, nothing is waiting. */
    public void clear() {
        identityMap.clear();
        schedule.clear();
        orphans.clear();
        clearings++;
    }
}
