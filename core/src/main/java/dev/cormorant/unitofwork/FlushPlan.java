package dev.cormorant.unitofwork;

import dev.cormorant.entity.CollectionContent;
import dev.cormorant.entity.EntityCollection;
import dev.cormorant.error.ValidationException;
import dev.cormorant.hydration.EntityBinding;
import dev.cormorant.metadata.CallbackKind;
import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.ScalarMetadata;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one flush will write; made and checked before anything is sent. */
final class FlushPlan {
    /** A many-to-many relation whose links changed. */
    record Links(ManagedEntity owner, CollectionMetadata relation, CollectionContent<?> content) {}

    private final UnitOfWork unitOfWork;
    private final CallbackRunner callbacks;
    private final List<ManagedEntity> inserts = new ArrayList<>();
    private final List<UpdateNode> updates = new ArrayList<>();
    private final List<ManagedEntity> removals = new ArrayList<>();
    private final List<Links> links = new ArrayList<>();
    private final List<CollectionContent<?>> contents = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    private FlushPlan(UnitOfWork unitOfWork, CallbackRunner callbacks) {
        this.unitOfWork = unitOfWork;
        this.callbacks = callbacks;
    }

    static FlushPlan of(UnitOfWork unitOfWork, CallbackRunner callbacks, boolean validateRequired) {
        FlushPlan plan = new FlushPlan(unitOfWork, callbacks);
        ChangeScan scan = new ChangeScan(unitOfWork);
        scan.run();
        plan.callBefore(scan.dirty());
        plan.planInserts();
        for (ManagedEntity entry : scan.dirty()) {
            plan.planUpdate(entry);
        }
        plan.removals.addAll(unitOfWork.removals());
        if (validateRequired && !plan.missing.isEmpty()) {
            throw new ValidationException("Required values are missing: " + String.join(", ", plan.missing)
                    + ". Set them, or map the properties as nullable. Nothing was written.");
        }
        return plan;
    }

    boolean isEmpty() {
        return inserts.isEmpty() && updates.isEmpty() && removals.isEmpty() && links.isEmpty() && contents.isEmpty();
    }

    boolean writesNothing() {
        return inserts.isEmpty() && updates.isEmpty() && removals.isEmpty() && links.isEmpty();
    }

    List<ManagedEntity> inserts() {
        return inserts;
    }

    List<UpdateNode> updates() {
        return updates;
    }

    List<ManagedEntity> removals() {
        return removals;
    }

    List<Links> links() {
        return links;
    }

    List<CollectionContent<?>> contents() {
        return contents;
    }

    private void callBefore(List<ManagedEntity> dirty) {
        for (ManagedEntity entry : unitOfWork.inserts()) {
            callbacks.call(CallbackKind.PRE_PERSIST, entry);
        }
        for (ManagedEntity entry : dirty) {
            callbacks.call(CallbackKind.PRE_UPDATE, entry);
        }
        for (ManagedEntity entry : unitOfWork.removals()) {
            callbacks.call(CallbackKind.PRE_REMOVE, entry);
        }
    }

    private void planInserts() {
        for (ManagedEntity entry : unitOfWork.inserts()) {
            inserts.add(entry);
            RequiredValues.check(entry, missing);
            planCollections(entry);
        }
    }

    private void planUpdate(ManagedEntity entry) {
        EntityBinding<?> binding = entry.binding();
        BitSet columns = new BitSet();
        binding.dirtyColumns(entry.entity(), entry.requireSnapshot(), columns);
        List<ColumnMetadata> all = binding.metadata().columns();
        for (int i = columns.nextSetBit(0); i >= 0; i = columns.nextSetBit(i + 1)) {
            refuseKeyChange(entry, all.get(i));
            if (!all.get(i).options().updatable()) {
                columns.clear(i);
            }
        }
        if (!columns.isEmpty()) {
            if (entry.state() != EntityState.REFERENCE) {
                RequiredValues.check(entry, missing);
            }
            updates.add(versioned(entry, columns));
        }
        planCollections(entry);
    }

    private static void refuseKeyChange(ManagedEntity entry, ColumnMetadata column) {
        if (entry.binding().metadata().idColumns().contains(column)) {
            Object before = entry.binding()
                    .snapshotValue(
                            entry.requireSnapshot(),
                            entry.binding().metadata().idProperties().get(0));
            throw new ValidationException("The primary key of a managed "
                    + entry.binding().metadata().name() + " was changed from " + before + " to "
                    + entry.binding().key(entry.entity())
                    + ". A key never changes: remove the entity and persist a new one.");
        }
    }

    private static UpdateNode versioned(ManagedEntity entry, BitSet columns) {
        ScalarMetadata version = entry.binding().metadata().version();
        if (version == null || entry.state() == EntityState.REFERENCE) {
            return new UpdateNode(entry, columns, null, null);
        }
        int position = version.column().position();
        columns.set(position);
        Object old = entry.binding().snapshotValue(entry.requireSnapshot(), version);
        return new UpdateNode(entry, columns, old, Versions.next(version, old));
    }

    private void planCollections(ManagedEntity entry) {
        for (CollectionMetadata relation : entry.binding().metadata().collections()) {
            CollectionContent<?> content = contentOf(entry, relation);
            if (content != null && content.isModified()) {
                contents.add(content);
                if (relation.isManyToMany() && relation.isOwner()) {
                    links.add(new Links(entry, relation, content));
                }
            }
        }
    }

    private static @Nullable CollectionContent<?> contentOf(ManagedEntity entry, CollectionMetadata relation) {
        return entry.binding().get(entry.entity(), relation) instanceof EntityCollection<?> collection
                ? collection.content()
                : null;
    }
}
