package dev.cormorant;

import dev.cormorant.entity.CollectionContent;
import dev.cormorant.entity.EntityCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What happened in a collection since it was loaded.
 *
 * @param added what came
 * @param kept what stayed
 * @param removed what went
 */
record CollectionChange(List<Object> added, List<Object> kept, List<Object> removed) {
    /** Of a plain collection nobody knows what it held before, so nothing was removed from it. */
    static CollectionChange of(@Nullable Object value) {
        if (value instanceof EntityCollection<?> collection) {
            return of(collection.content());
        }
        List<Object> all = value instanceof Collection<?> plain ? new ArrayList<>(plain) : List.of();
        return new CollectionChange(all, List.of(), List.of());
    }

    private static CollectionChange of(CollectionContent<?> content) {
        List<Object> removed = new ArrayList<>(content.pendingRemovals());
        removed.addAll(without(content.stored(), content.known()));
        List<Object> added = without(content.known(), content.stored());
        return new CollectionChange(added, without(content.known(), added), removed);
    }

    private static List<Object> without(Collection<?> all, Collection<?> others) {
        Set<Object> left = Collections.newSetFromMap(new IdentityHashMap<>());
        left.addAll(others);
        List<Object> rest = new ArrayList<>(all);
        rest.removeIf(left::contains);
        return rest;
    }
}
