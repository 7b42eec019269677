package dev.cormorant.unitofwork;

import dev.cormorant.driver.PivotRequest;
import dev.cormorant.error.ValidationException;
import dev.cormorant.metadata.EntityMetadata;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;

/** Writes the difference between the links that a many-to-many collection has and those that were stored. */
final class LinkChanges {
    private final UnitOfWork unitOfWork;

    LinkChanges(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    void send(FlushPlan.Links changed, Sender sender) {
        EntityMetadata<?> target = changed.relation().target();
        Object owner = changed.owner().key();
        List<PivotRequest.Link> removed = new ArrayList<>();
        List<PivotRequest.Link> added = new ArrayList<>();
        Collection<?> known = changed.content().known();
        Collection<?> stored = changed.content().stored();
        for (Object element : missing(stored, known)) {
            removed.add(new PivotRequest.Link(owner, keyOf(target, element)));
        }
        for (Object element : changed.content().pendingRemovals()) {
            removed.add(new PivotRequest.Link(owner, keyOf(target, element)));
        }
        for (Object element : missing(known, stored)) {
            added.add(new PivotRequest.Link(owner, keyOf(target, element)));
        }
        if (removed.isEmpty() && added.isEmpty()) {
            return;
        }
        boolean partial = !changed.content().isLoaded();
        sender.driver().syncPivot(new PivotRequest(changed.relation(), removed, added, partial), sender.context());
    }

    private static List<Object> missing(Collection<?> from, Collection<?> in) {
        IdentityHashMap<Object, Boolean> present = new IdentityHashMap<>();
        for (Object element : in) {
            present.put(element, true);
        }
        List<Object> missing = new ArrayList<>();
        for (Object element : from) {
            if (!present.containsKey(element)) {
                missing.add(element);
            }
        }
        return missing;
    }

    private Object keyOf(EntityMetadata<?> target, Object element) {
        Object key = unitOfWork.bindings().of(target).key(element);
        if (key == null) {
            throw new ValidationException(
                    "A " + target.name() + " in a relation has no primary key and is not persisted.");
        }
        return key;
    }
}
