package dev.cormorant.unitofwork;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.DatabaseDriver;
import dev.cormorant.driver.DriverContext;
import dev.cormorant.entity.CollectionContent;
import dev.cormorant.hydration.Snapshot;
import dev.cormorant.metadata.CallbackKind;
import dev.cormorant.metadata.ScalarMetadata;
import java.util.List;
import java.util.Objects;

/** Sends what a plan says, in the right order, and notes how to take it back from the entities. */
final class FlushExecution {
    private final UnitOfWork unitOfWork;
    private final FlushPlan plan;
    private final FlushUndo undo;
    private final CallbackRunner callbacks;
    private final Inserts inserts;
    private final Updates updates;
    private final Removals removals;
    private final LinkChanges links;

    FlushExecution(UnitOfWork unitOfWork, FlushPlan plan, FlushUndo undo, CallbackRunner callbacks) {
        this.unitOfWork = unitOfWork;
        this.plan = plan;
        this.undo = undo;
        this.callbacks = callbacks;
        this.inserts = new Inserts(unitOfWork, undo);
        this.updates = new Updates();
        this.removals = new Removals(unitOfWork.model());
        this.links = new LinkChanges(unitOfWork);
    }

    void run(DatabaseDriver<?> driver, Configuration config, DriverContext context) {
        Sender sender = new Sender(driver, context, config.batchSize());
        List<ManagedEntity> early = removals.thatCollide(plan);
        removals.send(early, sender);
        inserts.send(plan.inserts(), sender);
        updates.send(plan.updates(), sender);
        links.send(plan.links(), sender);
        removals.send(removals.without(plan.removals(), early), sender);
        takeOver();
        callAfter();
    }

    /** Makes the entities what the database now has: keys, versions, snapshots, states. */
    void takeOver() {
        for (ManagedEntity entry : plan.inserts()) {
            entry.insert = null;
            entry.state(EntityState.MANAGED);
            undo.add(() -> backToNew(entry));
        }
        unitOfWork.insertsDone();
        for (UpdateNode node : plan.updates()) {
            takeOver(node);
        }
        for (CollectionContent<?> content : plan.contents()) {
            Object memento = content.memento();
            undo.add(() -> content.reset(memento));
            content.markStored();
        }
        for (ManagedEntity entry : plan.inserts()) {
            entry.snapshot(entry.binding().snapshot(entry.entity()));
        }
        for (ManagedEntity entry : plan.removals()) {
            unitOfWork.identityMap().table(entry.binding().metadata()).remove(entry);
            entry.state(EntityState.DETACHED);
            undo.add(() -> backToRemoved(entry));
        }
        unitOfWork.removals().clear();
    }

    private void backToNew(ManagedEntity entry) {
        unitOfWork.identityMap().table(entry.binding().metadata()).remove(entry);
        entry.snapshot(null);
        entry.key(null);
        unitOfWork.reschedule(entry);
    }

    private void backToRemoved(ManagedEntity entry) {
        unitOfWork.identityMap().table(entry.binding().metadata()).put(entry);
        entry.state(EntityState.REMOVED);
        unitOfWork.removals().add(entry);
    }

    private void takeOver(UpdateNode node) {
        ManagedEntity entry = node.entry();
        Snapshot before = Objects.requireNonNull(entry.snapshot());
        ScalarMetadata version = entry.binding().metadata().version();
        if (version != null && node.newVersion() != null) {
            entry.binding().setColumn(entry.entity(), version.column().position(), node.newVersion());
            undo.add(() ->
                    entry.binding().setColumn(entry.entity(), version.column().position(), node.oldVersion()));
        }
        entry.snapshot(entry.binding().snapshot(entry.entity()));
        undo.add(() -> entry.snapshot(before));
    }

    private void callAfter() {
        for (ManagedEntity entry : plan.inserts()) {
            callbacks.call(CallbackKind.POST_PERSIST, entry);
        }
        for (UpdateNode node : plan.updates()) {
            callbacks.call(CallbackKind.POST_UPDATE, node.entry());
        }
        for (ManagedEntity entry : plan.removals()) {
            callbacks.call(CallbackKind.POST_REMOVE, entry);
        }
    }
}
