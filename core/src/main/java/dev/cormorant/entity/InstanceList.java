package dev.cormorant.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Elements in their order, each of which is itself and nothing else: {@code equals} and {@code hashCode}, which may change
 * with what an entity holds, are asked only by {@link #position}.
 */
final class InstanceList<E> extends ArrayList<E> {
    private static final long serialVersionUID = 1;
    private static final int SMALL = 16;
    /** How often each instance is there; made when a long list is asked for one, and kept until much changes. */
    private transient @Nullable IdentityHashMap<Object, Integer> counts;

    InstanceList() {
        super(0);
    }

    @Override
    public boolean add(E element) {
        count(element, 1);
        return super.add(element);
    }

    @Override
    public void add(int index, E element) {
        super.add(index, element);
        count(element, 1);
    }

    @Override
    public boolean addAll(Collection<? extends E> elements) {
        counts = null;
        return super.addAll(elements);
    }

    /** Adds what is not there yet, and gives it. */
    List<E> addMissing(Collection<? extends E> elements) {
        List<E> news = new ArrayList<>();
        for (E element : elements) {
            if (!contains(element)) {
                add(element);
                news.add(element);
            }
        }
        return news;
    }

    @Override
    public E set(int index, E element) {
        E before = super.set(index, element);
        count(before, -1);
        count(element, 1);
        return before;
    }

    @Override
    public E remove(int index) {
        E before = super.remove(index);
        count(before, -1);
        return before;
    }

    @Override
    public boolean remove(@Nullable Object element) {
        int index = indexOf(element);
        if (index >= 0) {
            remove(index);
        }
        return index >= 0;
    }

    @Override
    public boolean removeIf(Predicate<? super E> condition) {
        counts = null;
        return super.removeIf(condition);
    }

    @Override
    public void clear() {
        counts = null;
        super.clear();
    }

    @Override
    public boolean contains(@Nullable Object element) {
        if (counts == null && size() > SMALL) {
            counts = new IdentityHashMap<>(2 * size());
            forEach(present -> count(present, 1));
        }
        return counts == null ? scan(element) >= 0 : counts.containsKey(element);
    }

    @Override
    public int indexOf(@Nullable Object element) {
        return contains(element) ? scan(element) : -1;
    }

    /** Where an instance stands, or else the first element that is equal to it; -1 if there is none. */
    int position(@Nullable Object element) {
        int index = indexOf(element);
        return index >= 0 ? index : super.indexOf(element);
    }

    private int scan(@Nullable Object element) {
        for (int i = 0; i < size(); i++) {
            if (get(i) == element) {
                return i;
            }
        }
        return -1;
    }

    private void count(Object element, int change) {
        if (counts != null) {
            int now = counts.getOrDefault(element, 0) + change;
            if (now == 0) {
                counts.remove(element);
            } else {
                counts.put(element, now);
            }
        }
    }
}
