package dev.cormorant.entity;

import java.util.AbstractList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@link EntityCollection} of properties declared as {@code List} or {@code Collection}. An element is found by being
 * the same instance, or else by being equal. Not thread-safe.
 *
 * @param <E> the entities in it
 */
public final class EntityList<E> extends AbstractList<E> implements EntityCollection<E> {
    private final InstanceList<E> items = new InstanceList<>();
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
            left(before);
            content.added(element);
        }
        return before;
    }

    @Override
    public E remove(int index) {
        content.loaded();
        modCount++;
        E before = items.remove(index);
        left(before);
        return before;
    }

    /** An element that stands at another place too, as while a list is shuffled, is still there. */
    private void left(E element) {
        if (!items.contains(element)) {
            content.removed(element);
        }
    }

    @Override
    public void sort(@Nullable Comparator<? super E> order) {
        content.loaded();
        modCount++;
        items.sort(order);
    }

    @Override
    public void clear() {
        List<E> before = List.copyOf(content.loaded());
        modCount++;
        items.clear();
        before.forEach(content::removed);
    }

    @Override
    public int indexOf(@Nullable Object element) {
        content.loaded();
        return items.position(element);
    }

    @Override
    public boolean contains(@Nullable Object element) {
        return indexOf(element) >= 0;
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean remove(@Nullable Object element) {
        if (element == null) {
            return false;
        }
        if (!content.isLoaded()) {
            content.removeUnloaded((E) element);
            return true;
        }
        int index = items.position(element);
        if (index >= 0) {
            remove(index);
        }
        return index >= 0;
    }

    @Override
    public String toString() {
        return content.isLoaded() ? super.toString() : content.property() + " (not loaded)";
    }
}
