package dev.cormorant.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
    private final Collection<E> items;
    private @Nullable List<E> stored;
    private List<E> pendingRemovals = List.of();
    private boolean modified;

    /**
     * Makes a content that is not loaded.
     *
     * @param ownerEntity the entity whose property this is
     * @param owner the unit of work
     * @param property the property, such as {@code Author.books}
     * @param items where elements are kept, empty
     */
    public CollectionContent(Object ownerEntity, CollectionOwner owner, String property, Collection<E> items) {
        this.ownerEntity = ownerEntity;
        this.owner = owner;
        this.property = property;
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
        return pendingRemovals;
    }

    /** Loads the elements if they are not loaded yet. */
    public void load() {
        if (stored == null) {
            owner.load(this);
        }
    }

    /**
     * Takes over what a query found, and keeps additions and removals that were made before.
     *
     * @param found the elements in the order of the database
     */
    public void fill(List<E> found) {
        List<E> additions = new ArrayList<>(items);
        items.clear();
        items.addAll(found);
        items.removeAll(pendingRemovals);
        for (E addition : additions) {
            if (!items.contains(addition)) {
                items.add(addition);
            }
        }
        stored = List.copyOf(found);
        modified = !additions.isEmpty() || !pendingRemovals.isEmpty();
        pendingRemovals = List.of();
    }

    /** Remembers the present elements as stored: after a flush, or for the collection of a new entity. */
    public void markStored() {
        if (stored != null) {
            stored = List.copyOf(items);
        } else {
            items.clear();
            pendingRemovals = List.of();
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

    /**
     * What {@link #reset} needs to come back to the present state.
     *
     * @return the state, to be handed back as it is
     */
    public Object memento() {
        return new Memento<>(stored, pendingRemovals, stored == null ? List.copyOf(items) : List.of(), modified);
    }

    /**
     * Takes back what was marked as stored since a memento; elements that the user changed stay as they are.
     *
     * @param memento what {@link #memento} gave
     */
    @SuppressWarnings("unchecked")
    public void reset(Object memento) {
        Memento<E> before = (Memento<E>) memento;
        if (before.stored() == null) {
            for (E element : before.added()) {
                if (!items.contains(element)) {
                    items.add(element);
                }
            }
        }
        stored = before.stored();
        pendingRemovals = before.pendingRemovals();
        modified = modified || before.modified();
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
     * Notes an addition that the collection made among the known elements.
     *
     * @param element what was added
     */
    public void added(E element) {
        modified = true;
        if (!pendingRemovals.isEmpty()) {
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
     * Removes an element while not loaded.
     *
     * @param element what is no longer in the collection
     */
    public void removeUnloaded(E element) {
        if (!items.remove(element)) {
            if (pendingRemovals.isEmpty()) {
                pendingRemovals = new ArrayList<>();
            }
            pendingRemovals.add(element);
        }
        removed(element);
    }
}
