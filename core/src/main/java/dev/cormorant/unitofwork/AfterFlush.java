package dev.cormorant.unitofwork;

import dev.cormorant.entity.CollectionContent;
import dev.cormorant.entity.EntityCollection;
import dev.cormorant.entity.Ref;
import dev.cormorant.hydration.EntityBinding;
import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.PropertyMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets loaded collections and inverse sides follow the foreign keys that a flush wrote, when the user changed only the
 * owning side.
 */
final class AfterFlush {
    private final UnitOfWork unitOfWork;
    private final FlushUndo undo;
    private final Map<CollectionContent<?>, List<Object>> joined = new LinkedHashMap<>();
    private final Map<CollectionContent<?>, List<Object>> left = new LinkedHashMap<>();

    AfterFlush(UnitOfWork unitOfWork, FlushUndo undo) {
        this.unitOfWork = unitOfWork;
        this.undo = undo;
    }

    /** To be called while snapshots still say what was there before. */
    void follow(FlushPlan plan) {
        for (ManagedEntity entry : plan.inserts()) {
            follow(entry);
        }
        for (UpdateNode node : plan.updates()) {
            follow(node.entry());
        }
        left.forEach((content, elements) -> forget(content, elements));
        joined.forEach((content, elements) -> learn(content, elements));
        Strangers strangers = new Strangers(unitOfWork, undo);
        plan.contents().forEach(strangers::leave);
    }

    private void follow(ManagedEntity entry) {
        List<ReferenceMetadata> references = entry.binding().metadata().references();
        for (int i = 0; i < references.size(); i++) {
            ReferenceMetadata reference = references.get(i);
            Object now = Ref.unwrap(entry.binding().get(entry.entity(), reference));
            Object before =
                    entry.snapshot() == null ? null : entry.binding().snapshotValue(entry.snapshot(), reference);
            PropertyMetadata inverse =
                    now == before ? null : inverse(entry.binding().metadata(), reference);
            if (inverse instanceof ReferenceMetadata single) {
                point(single, before, entry, null);
                point(single, now, null, entry);
            } else if (inverse instanceof CollectionMetadata many) {
                collect(many, before, entry, left);
                collect(many, now, entry, joined);
            }
        }
    }

    private static @Nullable PropertyMetadata inverse(EntityMetadata<?> owner, ReferenceMetadata reference) {
        for (PropertyMetadata candidate : reference.target().properties()) {
            boolean matches = candidate instanceof CollectionMetadata many
                    ? many.mappedBy().equals(reference.name()) && many.target() == owner
                    : candidate instanceof ReferenceMetadata single
                            && single.mappedBy().equals(reference.name())
                            && single.target() == owner;
            if (matches) {
                return candidate;
            }
        }
        return null;
    }

    private void collect(
            CollectionMetadata relation,
            @Nullable Object owner,
            ManagedEntity element,
            Map<CollectionContent<?>, List<Object>> changes) {
        ManagedEntity entry = owner == null ? null : unitOfWork.find(owner);
        if (entry != null
                && entry.binding().get(entry.entity(), relation) instanceof EntityCollection<?> collection
                && collection.isLoaded()) {
            changes.computeIfAbsent(collection.content(), any -> new ArrayList<>())
                    .add(element.entity());
        }
    }

    @SuppressWarnings("unchecked")
    private void learn(CollectionContent<?> content, List<Object> elements) {
        List<Object> news = ((CollectionContent<Object>) content).learn(elements);
        undo.add(() -> content.forget(news));
    }

    @SuppressWarnings("unchecked")
    private void forget(CollectionContent<?> content, List<Object> elements) {
        List<?> dropped = content.forget(elements);
        undo.add(() -> ((CollectionContent<Object>) content).learn(dropped));
    }

    /** Sets an inverse side from one entity to another, if the first is still there. */
    private void point(
            ReferenceMetadata inverse,
            @Nullable Object owner,
            @Nullable ManagedEntity from,
            @Nullable ManagedEntity to) {
        ManagedEntity entry = owner == null ? null : unitOfWork.find(owner);
        if (entry == null || entry.snapshot() == null) {
            return;
        }
        EntityBinding<?> binding = entry.binding();
        Object present = binding.get(entry.entity(), inverse);
        if (from != null && Ref.unwrap(present) != from.entity()) {
            return;
        }
        set(entry, inverse, to == null ? null : value(inverse, to));
        undo.add(() -> set(entry, inverse, present));
    }

    private static Object value(ReferenceMetadata inverse, ManagedEntity target) {
        return inverse.isWrapped() ? Ref.managed(target.entity(), target, inverse.toString()) : target.entity();
    }

    private static void set(ManagedEntity entry, ReferenceMetadata inverse, @Nullable Object value) {
        entry.binding().set(entry.entity(), inverse, value);
        entry.binding().refreshSnapshot(entry.requireSnapshot(), entry.entity(), inverse);
    }
}
