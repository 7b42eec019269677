package dev.cormorant.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Internal: the elements of one {@link EntityCollection}, what they were when last stored, and whether they are loaded.
 *
 * <p>While not loaded, it only keeps what was added and removed meanwhile, so that adding needs no loading.
 *
 * @param <E> the entities in it
 */
public final class CollectionContent<E> {
    private final Object ownerEntity;
    private final CollectionOwner owner;
    private final String property;
    private final String name;
    private final InstanceList<E> items;
    private @Nullable InstanceList<E> pendingRemovals;
    private @Nullable List<E> stored;
    private boolean modified;

    /**
     * Makes a content that is not loaded.
     *
     * @param ownerEntity the entity whose property this is
     * @param owner the unit of work
     * @param property the property, such as {@code Author.books}
     * @param items where elements are kept, empty
     */
    CollectionContent(Object ownerEntity, CollectionOwner owner, String property, InstanceList<E> items) {
        this.ownerEntity = ownerEntity;
        this.owner = owner;
        this.property = property;
        this.name = property.substring(property.indexOf('.') + 1);
        this.items = items;
    }

    /**
     * The entity whose property this is.
     *
     * @return the entity
     */
    public Object ownerEntity() {
        return ownerEntity;
    }

    /**
     * The property, for messages.
     *
     * @return such as {@code Author.books}
     */
    public String property() {
        return property;
    }

    /**
     * The name of the property within its entity.
     *
     * @return such as {@code books}
     */
    public String name() {
        return name;
    }

    /**
     * Tells whether all elements are known.
     *
     * @return false while only additions and removals are
     */
    public boolean isLoaded() {
        return stored != null;
    }

    /**
     * Tells whether something was added, removed or moved since the last {@link #markStored}.
     *
     * @return true if there may be something to store
     */
    public boolean isModified() {
        return modified;
    }

    /**
     * The elements that are known, without asking whether they are all.
     *
     * @return a live view; while not loaded, the additions
     */
    public Collection<E> known() {
        return items;
    }

    /**
     * The elements as the database last knew them.
     *
     * @return the elements in their order; empty while not loaded
     */
    public List<E> stored() {
        return stored == null ? List.of() : stored;
    }

    /**
     * What was removed while the content was not loaded.
     *
     * @return the elements
     */
    public List<E> pendingRemovals() {
        return pendingRemovals == null ? List.of() : pendingRemovals;
    }

    /** Loads the elements if they are not loaded yet. */
    public void load() {
        if (stored == null) {
            owner.load(this);
        }
    }

    /**
     * Takes over what a query found. Additions and removals that were made before loading are kept; of a content that is
     * loaded already everything is replaced.
     *
     * @param found the elements in the order of the database
     */
    public void fill(List<E> found) {
        List<E> additions = stored == null ? List.copyOf(items) : List.of();
        modified = !additions.isEmpty() || !pendingRemovals().isEmpty();
        items.clear();
        items.addAll(found);
        items.removeIf(pendingRemovals()::contains);
        items.addMissing(additions);
        stored = List.copyOf(found);
        pendingRemovals = null;
    }

    /** Remembers the present elements as stored: after a flush, or for the collection of a new entity. */
    public void markStored() {
        if (stored != null) {
            Set<E> distinct = identitySet(items);
            if (distinct.size() < items.size()) {
                items.removeIf(element -> !distinct.remove(element));
            }
            stored = List.copyOf(items);
        } else {
            items.clear();
            pendingRemovals = null;
        }
        modified = false;
    }

    /** Declares that all elements are known: nothing was stored before, as for the collection of a new entity. */
    public void markLoaded() {
        if (stored == null) {
            stored = List.of();
            modified = !items.isEmpty();
        }
    }

    /** Forgets additions and removals that were not stored. */
    public void discardChanges() {
        items.clear();
        items.addAll(stored());
        pendingRemovals = null;
        modified = false;
    }

    /**
     * Takes in elements that were stored from the other side of the relation; does nothing while not loaded.
     *
     * @param elements the elements
     * @return those that were not there
     */
    public List<E> learn(Collection<? extends E> elements) {
        if (stored == null) {
            return List.of();
        }
        List<E> news = items.addMissing(elements);
        List<E> all = new ArrayList<>(stored);
        all.addAll(news);
        stored = List.copyOf(all);
        return news;
    }

    /**
     * Drops elements that no longer belong here in the database; does nothing while not loaded.
     *
     * @param elements the elements
     * @return those that were there
     */
    public List<E> forget(Collection<?> elements) {
        if (stored == null) {
            return List.of();
        }
        Set<Object> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(elements);
        List<E> dropped = new ArrayList<>();
        for (E element : items) {
            if (gone.contains(element)) {
                dropped.add(element);
            }
        }
        if (!dropped.isEmpty()) {
            items.removeIf(gone::contains);
            List<E> rest = new ArrayList<>(stored);
            rest.removeIf(gone::contains);
            stored = List.copyOf(rest);
        }
        return dropped;
    }

    private static <X> Set<X> identitySet(Collection<? extends X> elements) {
        Set<X> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(elements);
        return set;
    }

    /**
     * What {@link #reset} needs to come back to the present state.
     *
     * @return the state, to be handed back as it is
     */
    public Object memento() {
        return new Memento<>(
                stored, List.copyOf(pendingRemovals()), stored == null ? List.copyOf(items) : List.of(), modified);
    }

    /**
     * Takes back what was marked as stored since a memento; what the user changed after that stays changed.
     *
     * @param memento what {@link #memento} gave
     */
    @SuppressWarnings("unchecked")
    public void reset(Object memento) {
        Memento<E> before = (Memento<E>) memento;
        if (before.stored() == null) {
            resetUnloaded(before);
        }
        stored = before.stored();
        modified = modified || before.modified();
    }

    private void resetUnloaded(Memento<E> before) {
        Set<E> now = identitySet(stored());
        List<E> removedSince = new ArrayList<>(pendingRemovals());
        List<E> addedSince = new ArrayList<>();
        for (E element : items) {
            if (!now.remove(element)) {
                addedSince.add(element);
            }
        }
        removedSince.addAll(now);
        Set<E> kept = identitySet(removedSince);
        items.clear();
        for (E element : before.added()) {
            if (kept.add(element)) {
                items.add(element);
            }
        }
        addedSince.removeIf(element -> !kept.add(element));
        items.addAll(addedSince);
        pendingRemovals = new InstanceList<>();
        pendingRemovals.addAll(before.pendingRemovals());
        pendingRemovals.removeIf(identitySet(addedSince)::contains);
        pendingRemovals.addAll(removedSince);
    }

    private record Memento<E>(@Nullable List<E> stored, List<E> pendingRemovals, List<E> added, boolean modified) {}

    /**
     * The elements, all of them.
     *
     * @return the live elements
     * @throws NotLoadedException if they are not loaded
     */
    public Collection<E> loaded() {
        if (stored == null) {
            throw new NotLoadedException(property, owner.describeOwner(this));
        }
        return items;
    }

    /**
     * Refuses what the property cannot hold; to be called before an addition.
     *
     * @param element what is about to be added
     * @throws dev.cormorant.error.ValidationException if it is null or of another class
     */
    public void check(@Nullable Object element) {
        owner.check(this, element);
    }

    /**
     * Notes an addition that the collection made among the known elements.
     *
     * @param element what was added
     */
    public void added(E element) {
        modified = true;
        if (pendingRemovals != null) {
            pendingRemovals.remove(element);
        }
        owner.added(this, element);
    }

    /**
     * Notes a removal.
     *
     * @param element what was removed
     */
    public void removed(E element) {
        modified = true;
        owner.removed(this, element);
    }

    /**
     * Removes an element while not loaded; the database may have it whether it was added here or not.
     *
     * @param element what is no longer in the collection
     */
    public void removeUnloaded(E element) {
        items.remove(element);
        if (pendingRemovals == null) {
            pendingRemovals = new InstanceList<>();
        }
        if (!pendingRemovals.contains(element)) {
            pendingRemovals.add(element);
        }
        removed(element);
    }
}
