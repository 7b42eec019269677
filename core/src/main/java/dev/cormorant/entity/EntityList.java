package dev.cormorant.entity;

import java.util.AbstractList;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The {@link EntityCollection} of properties declared as {@code List} or {@code Collection}. Not thread-safe.
 *
 * @param <E> the entities in it
 */
public final class EntityList<E> extends AbstractList<E> implements EntityCollection<E> {
    private final ArrayList<E> items = new ArrayList<>(0);
    private final CollectionContent<E> content;

    /**
     * Internal: makes a list that is not loaded.
     *
     * @param ownerEntity the entity whose property this is
     * @param owner the unit of work
     * @param property the property, such as {@code Author.books}
     */
    public EntityList(Object ownerEntity, CollectionOwner owner, String property) {
        this.content = new CollectionContent<>(ownerEntity, owner, property, items);
    }

    @Override
    public CollectionContent<E> content() {
        return content;
    }

    @Override
    public E get(int index) {
        content.loaded();
        return items.get(index);
    }

    @Override
    public int size() {
        return content.loaded().size();
    }

    @Override
    public boolean add(E element) {
        content.check(element);
        modCount++;
        items.add(element);
        content.added(element);
        return true;
    }

    @Override
    public void add(int index, E element) {
        content.loaded();
        content.check(element);
        modCount++;
        items.add(index, element);
        content.added(element);
    }

    @Override
    public E set(int index, E element) {
        content.loaded();
        content.check(element);
        E before = items.set(index, element);
        if (before != element) {
            content.removed(before);
            content.added(element);
        }
        return before;
    }

    @Override
    public E remove(int index) {
        content.loaded();
        modCount++;
        E before = items.remove(index);
        content.removed(before);
        return before;
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean remove(@Nullable Object element) {
        if (element == null) {
            return false;
        }
        if (content.isLoaded()) {
            return super.remove(element);
        }
        content.removeUnloaded((E) element);
        return true;
    }

    @Override
    public String toString() {
        return content.isLoaded() ? super.toString() : content.property() + " (not loaded)";
    }
}
