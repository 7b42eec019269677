package dev.cormorant.unitofwork;

import dev.cormorant.driver.PivotRequest;
import dev.cormorant.error.ValidationException;
import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.EntityMetadata;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the difference between the links that many-to-many collections have and those that were stored. */
final class LinkChanges {
    /** What links of one request have in common; of a collection that is not loaded, some may be stored already. */
    private record Shape(CollectionMetadata relation, boolean partial) {}

    private record Changes(List<PivotRequest.Link> removed, List<PivotRequest.Link> added) {}

    private final UnitOfWork unitOfWork;

    LinkChanges(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    void send(List<FlushPlan.Links> changed, Sender sender) {
        Map<Shape, Changes> byShape = new LinkedHashMap<>();
        for (FlushPlan.Links links : changed) {
            Shape shape = new Shape(links.relation(), !links.content().isLoaded());
            collect(links, byShape.computeIfAbsent(shape, any -> new Changes(new ArrayList<>(), new ArrayList<>())));
        }
        for (Map.Entry<Shape, Changes> group : byShape.entrySet()) {
            send(group.getKey(), group.getValue(), sender);
        }
    }

    private static void send(Shape shape, Changes changes, Sender sender) {
        for (List<PivotRequest.Link> chunk : sender.chunks(changes.removed())) {
            PivotRequest request = new PivotRequest(shape.relation(), chunk, List.of(), false);
            sender.driver().syncPivot(request, sender.context());
        }
        for (List<PivotRequest.Link> chunk : sender.chunks(changes.added())) {
            PivotRequest request = new PivotRequest(shape.relation(), List.of(), chunk, shape.partial());
            sender.driver().syncPivot(request, sender.context());
        }
    }

    private void collect(FlushPlan.Links changed, Changes changes) {
        EntityMetadata<?> target = changed.relation().target();
        Object owner = changed.owner().key();
        Collection<?> known = changed.content().known();
        Collection<?> stored = changed.content().stored();
        removeAll(owner, target, missing(stored, known), changes.removed());
        removeAll(owner, target, changed.content().pendingRemovals(), changes.removed());
        for (Object element : missing(known, stored)) {
            if (!isRemoved(element)) {
                changes.added().add(new PivotRequest.Link(owner, keyOf(target, element)));
            }
        }
    }

    /** What was never stored has no links. */
    private void removeAll(
            Object owner, EntityMetadata<?> target, Collection<?> elements, List<PivotRequest.Link> links) {
        for (Object element : elements) {
            Object key = unitOfWork.bindings().of(target).key(element);
            if (key != null) {
                links.add(new PivotRequest.Link(owner, key));
            }
        }
    }

    private boolean isRemoved(Object element) {
        ManagedEntity entry = unitOfWork.find(element);
        return entry == null ? unitOfWork.schedule().drops().contains(element) : entry.state() == EntityState.REMOVED;
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
