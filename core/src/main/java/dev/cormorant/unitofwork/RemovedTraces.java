package dev.cormorant.unitofwork;

import dev.cormorant.entity.CollectionContent;
import dev.cormorant.entity.EntityCollection;
import dev.cormorant.entity.Ref;
import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes entities whose rows are gone out of the loaded collections and the relations of those that stay. */
final class RemovedTraces {
    private final UnitOfWork unitOfWork;
    private final FlushUndo undo;
    private final Set<Object> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<EntityMetadata<?>> classes = new HashSet<>();

    RemovedTraces(UnitOfWork unitOfWork, FlushUndo undo, List<ManagedEntity> removed) {
        this.unitOfWork = unitOfWork;
        this.undo = undo;
        for (ManagedEntity entry : removed) {
            gone.add(entry.entity());
            classes.add(entry.binding().metadata());
        }
    }

    void wipe() {
        if (gone.isEmpty()) {
            return;
        }
        for (EntityTable table : unitOfWork.identityMap().tables()) {
            for (CollectionMetadata relation : table.binding().metadata().collections()) {
                if (classes.contains(relation.target())) {
                    wipe(table, relation);
                }
            }
            for (ReferenceMetadata reference : table.binding().metadata().references()) {
                if (classes.contains(reference.target()) && !reference.isRequired()) {
                    wipe(table, reference);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void wipe(EntityTable table, CollectionMetadata relation) {
        for (int i = 0; i < table.used(); i++) {
            ManagedEntity entry = table.at(i);
            if (entry != null
                    && entry.binding().get(entry.entity(), relation) instanceof EntityCollection<?> collection) {
                CollectionContent<Object> content = ((EntityCollection<Object>) collection).content();
                List<Object> dropped = content.forget(gone);
                if (!dropped.isEmpty()) {
                    undo.add(() -> content.learn(dropped));
                }
            }
        }
    }

    private void wipe(EntityTable table, ReferenceMetadata reference) {
        for (int i = 0; i < table.used(); i++) {
            ManagedEntity entry = table.at(i);
            Object value = entry == null ? null : entry.binding().get(entry.entity(), reference);
            if (entry != null && value != null && gone.contains(Ref.unwrap(value))) {
                set(entry, reference, null);
                undo.add(() -> set(entry, reference, value));
            }
        }
    }

    private static void set(ManagedEntity entry, ReferenceMetadata reference, @Nullable Object value) {
        entry.binding().set(entry.entity(), reference, value);
        if (entry.snapshot() != null) {
            entry.binding().refreshSnapshot(entry.snapshot(), entry.entity(), reference);
        }
    }
}
