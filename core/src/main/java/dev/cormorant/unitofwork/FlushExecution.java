package dev.cormorant.unitofwork;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.DatabaseDriver;
import dev.cormorant.driver.DriverContext;
import dev.cormorant.entity.CollectionContent;
import dev.cormorant.event.PropertyChange;
import dev.cormorant.hydration.Snapshot;
import dev.cormorant.metadata.CallbackKind;
import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.ScalarMetadata;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        this.removals = new Removals(updates, unitOfWork.linkTables());
        this.links = new LinkChanges(unitOfWork);
    }

    void run(DatabaseDriver<?> driver, Configuration config, DriverContext context) {
        Sender sender = new Sender(driver, context, config.batchSize());
        Collisions collisions = Collisions.of(plan, unitOfWork);
        List<ManagedEntity> early = Removals.withReferrers(collisions.removals(), plan.removals());
        removals.send(early, sender);
        updates.send(collisions.clearing(), sender);
        for (UpdateNode node : collisions.updates()) {
            updates.send(List.of(node), sender);
        }
        inserts.send(plan.inserts(), sender);
        updates.send(without(plan.updates(), collisions.updates()), sender);
        links.send(plan.links(), sender);
        removals.send(Removals.without(plan.removals(), early), sender);
        new MadeValues(undo).read(plan, sender);
        Map<ManagedEntity, Map<String, PropertyChange>> changes = changesToTell();
        takeOver();
        callAfter(changes);
        plan.tellWritten(callbacks.listener());
    }

    /** What was changed, as long as it is known. */
    private Map<ManagedEntity, Map<String, PropertyChange>> changesToTell() {
        Map<ManagedEntity, Map<String, PropertyChange>> changes = new HashMap<>();
        for (UpdateNode node : plan.updates()) {
            ManagedEntity entry = node.entry();
            if (callbacks
                    .listener()
                    .hears(CallbackKind.POST_UPDATE, entry.binding().metadata())) {
                changes.put(entry, entry.changes());
            }
        }
        return changes;
    }

    private static List<UpdateNode> without(List<UpdateNode> all, Set<UpdateNode> early) {
        return early.isEmpty()
                ? all
                : all.stream().filter(node -> !early.contains(node)).toList();
    }

    /** Makes the entities what the database now has: keys, versions, snapshots, states. */
    void takeOver() {
        List<ManagedEntity> gone = new ArrayList<>(plan.removals());
        gone.addAll(unitOfWork.schedule().drops().inOrder());
        forgetWhatWaited();
        for (CollectionContent<?> content : plan.contents()) {
            Object memento = content.memento();
            undo.add(() -> content.reset(memento));
            content.markStored();
        }
        new AfterFlush(unitOfWork, undo).follow(plan);
        plan.updates().forEach(this::takeVersion);
        plan.dirty().forEach(this::takeSnapshot);
        takeFirstSnapshots(plan.inserts());
        for (ManagedEntity entry : plan.removals()) {
            unitOfWork.identityMap().table(entry.binding().metadata()).remove(entry);
            entry.state(EntityState.DETACHED);
        }
        new RemovedTraces(unitOfWork, undo, gone).wipe();
    }

    private void forgetWhatWaited() {
        int clearings = unitOfWork.clearings();
        List<ManagedEntity> drops = List.copyOf(unitOfWork.schedule().drops().inOrder());
        undo.add(() -> backInSchedule(clearings, drops));
        for (ManagedEntity entry : plan.inserts()) {
            entry.insert = null;
            entry.state(EntityState.MANAGED);
        }
        unitOfWork.schedule().written();
        Map<ManagedEntity, CollectionMetadata> orphans = unitOfWork.orphans().all();
        undo.add(() -> unitOfWork.orphans().restore(orphans));
        unitOfWork.orphans().clear();
    }

    private void backInSchedule(int clearings, List<ManagedEntity> drops) {
        if (unitOfWork.clearings() != clearings) {
            return;
        }
        unitOfWork.schedule().notWritten(plan.inserts(), plan.removals(), drops);
        for (ManagedEntity entry : plan.removals()) {
            unitOfWork.identityMap().table(entry.binding().metadata()).put(entry);
        }
    }

    private void takeVersion(UpdateNode node) {
        ScalarMetadata version = node.entry().binding().metadata().version();
        if (version != null && node.newVersion() != null) {
            int position = version.column().position();
            ManagedEntity entry = node.entry();
            Object before = entry.binding().columnValue(entry.entity(), position);
            entry.binding().setColumn(entry.entity(), position, node.newVersion());
            undo.add(() -> entry.binding().setColumn(entry.entity(), position, before));
        }
    }

    private void takeSnapshot(ManagedEntity entry) {
        Snapshot before = entry.snapshot();
        entry.snapshot(entry.binding().snapshot(entry.entity()));
        undo.add(() -> entry.snapshot(before));
    }

    private void takeFirstSnapshots(List<ManagedEntity> inserted) {
        undo.add(() -> inserted.forEach(entry -> entry.snapshot(null)));
        for (ManagedEntity entry : inserted) {
            entry.snapshot(entry.binding().snapshot(entry.entity()));
        }
    }

    private void callAfter(Map<ManagedEntity, Map<String, PropertyChange>> changes) {
        for (ManagedEntity entry : plan.inserts()) {
            callbacks.call(CallbackKind.POST_PERSIST, entry);
        }
        for (UpdateNode node : plan.updates()) {
            callbacks.call(CallbackKind.POST_UPDATE, node.entry(), () -> changes.getOrDefault(node.entry(), Map.of()));
        }
        for (ManagedEntity entry : plan.removals()) {
            callbacks.call(CallbackKind.POST_REMOVE, entry);
        }
    }
}
