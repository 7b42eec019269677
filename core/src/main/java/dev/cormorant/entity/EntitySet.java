package dev.cormorant.entity;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@link EntityCollection} of properties declared as {@code Set}; it keeps the order of the query. It holds each
 * instance once, whatever {@code equals} and {@code hashCode} of the entities say, which often change when an entity is
 * stored or loaded; an element is found by being the same instance, or else by being equal. Not thread-safe.
 *
 * @param <E> the entities in it
 */
public final class EntitySet<E> extends AbstractSet<E> implements EntityCollection<E> {
    private final InstanceList<E> items = new InstanceList<>();
    private final CollectionContent<E> content;

    /**
     * Internal: makes a set that is not loaded.
     *
     * @param ownerEntity the entity whose property this is
     * @param owner the unit of work
     * @param property the property, such as {@code Author.books}
     */
    public EntitySet(Object ownerEntity, CollectionOwner owner, String property) {
        this.content = new CollectionContent<>(ownerEntity, owner, property, items);
    }

    @Override
    public CollectionContent<E> content() {
        return content;
    }

    @Override
    public int size() {
        return content.loaded().size();
    }

    @Override
    public boolean contains(@Nullable Object element) {
        content.loaded();
        return items.position(element) >= 0;
    }

    @Override
    public boolean add(E element) {
        content.check(element);
        if (items.contains(element)) {
            return false;
        }
        items.add(element);
        content.added(element);
        return true;
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
            content.removed(items.remove(index));
        }
        return index >= 0;
    }

    @Override
    public void clear() {
        List<E> before = List.copyOf(content.loaded());
        items.clear();
        before.forEach(content::removed);
    }

    @Override
    public Iterator<E> iterator() {
        Iterator<E> iterator = content.loaded().iterator();
        return new Iterator<>() {
            private @Nullable E last;

            @Override
            public boolean hasNext() {
                return iterator.hasNext();
            }

            @Override
            public E next() {
                E element = iterator.next();
                last = element;
                return element;
            }

            @Override
            public void remove() {
                iterator.remove();
                if (last != null) {
                    content.removed(last);
                }
            }
        };
    }

    @Override
    public String toString() {
        return content.isLoaded() ? super.toString() : content.property() + " (not loaded)";
    }
}
