package dev.cormorant.unitofwork;

import dev.cormorant.driver.DatabaseDriver;
import dev.cormorant.entity.CollectionContent;
import dev.cormorant.entity.EntityCollection;
import dev.cormorant.error.ValidationException;
import dev.cormorant.metadata.CollectionMetadata;
import java.util.ArrayList;
import java.util.List;

/** What one flush will write; made and checked before anything is sent. */
final class FlushPlan {
    /** A many-to-many relation whose links changed. */
    record Links(ManagedEntity owner, CollectionMetadata relation, CollectionContent<?> content) {}

    private final Schedule schedule;
    private final Schedule.Memento before;
    private final List<ManagedEntity> inserts = new ArrayList<>();
    private final List<ManagedEntity> dirty = new ArrayList<>();
    private final List<UpdateNode> updates = new ArrayList<>();
    private final List<ManagedEntity> removals = new ArrayList<>();
    private final List<Links> links = new ArrayList<>();
    private final List<CollectionContent<?>> contents = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final KeptTimes times;

    private FlushPlan(Schedule schedule, KeptTimes times) {
        this.schedule = schedule;
        this.times = times;
        this.before = schedule.memento();
    }

    /** Plans a flush; when that fails, nothing is scheduled that was not before. */
    static FlushPlan of(UnitOfWork unitOfWork, CallbackRunner callbacks, DatabaseDriver<?> driver) {
        FlushPlan plan = new FlushPlan(unitOfWork.schedule(), new KeptTimes(driver.getPlatform()));
        try {
            plan.make(unitOfWork, callbacks);
            plan.requireValues(driver.config().validateRequired());
        } catch (Throwable e) {
            plan.withdraw();
            throw e;
        }
        return plan;
    }

    /** Looks for what changed until nobody who is told of it changes more. */
    private List<ManagedEntity> lookFor(UnitOfWork unitOfWork, CallbackRunner callbacks) {
        Announcements announcements = new Announcements(callbacks);
        callbacks.listener().beforeFlush();
        ChangeScan scan = ChangeScan.of(unitOfWork);
        if (callbacks.listener().hearsFlushes()) {
            tell(callbacks.listener(), scan.dirty());
            scan = ChangeScan.of(unitOfWork);
        }
        while (announcements.announce(scan.dirty(), schedule)) {
            scan = ChangeScan.of(unitOfWork);
        }
        return scan.dirty();
    }

    private void make(UnitOfWork unitOfWork, CallbackRunner callbacks) {
        dirty.addAll(lookFor(unitOfWork, callbacks));
        for (ManagedEntity entry : schedule.inserts()) {
            inserts.add(entry);
            GivenKeys.check(entry);
            times.cut(entry);
            RequiredValues.check(entry, missing);
            planCollections(entry);
        }
        for (ManagedEntity entry : dirty) {
            planUpdate(entry);
            planCollections(entry);
        }
        removals.addAll(schedule.removals());
        inserts.forEach(FlushPlan::refuseView);
        updates.forEach(node -> refuseView(node.entry()));
        removals.forEach(FlushPlan::refuseView);
    }

    private void tell(EventListener listener, List<ManagedEntity> changed) {
        List<ManagedEntity> written =
                changed.stream().filter(ManagedEntity::hasDirtyColumns).toList();
        listener.onFlush(List.copyOf(schedule.inserts()), written, List.copyOf(schedule.removals()));
    }

    /** To be called when everything was sent. */
    void tellWritten(EventListener listener) {
        if (listener.hearsFlushes()) {
            List<ManagedEntity> written =
                    updates.stream().map(UpdateNode::entry).toList();
            listener.afterFlush(inserts, written, removals);
        }
    }

    private static void refuseView(ManagedEntity entry) {
        if (entry.binding().metadata().view() != null) {
            throw new ValidationException(entry.binding().metadata().name()
                    + " is mapped to a view, which is only read. Change the entities that the view shows, and find it "
                    + "again. Nothing was written.");
        }
    }

    private void requireValues(boolean validateRequired) {
        if (validateRequired && !missing.isEmpty()) {
            throw new ValidationException("Required values are missing: " + String.join(", ", missing)
                    + ". Set them, or map the properties as nullable. Nothing was written.");
        }
    }

    /** Takes back what the plan scheduled beyond what was asked for. */
    void withdraw() {
        schedule.restore(before);
    }

    /** What was asked for before the plan was made. */
    Schedule.Memento before() {
        return before;
    }

    boolean isEmpty() {
        return writesNothing() && dirty.isEmpty() && contents.isEmpty();
    }

    boolean writesNothing() {
        return inserts.isEmpty() && updates.isEmpty() && removals.isEmpty() && links.isEmpty();
    }

    List<ManagedEntity> inserts() {
        return inserts;
    }

    /** The managed entities that are not what they were, even if there is nothing to send for them. */
    List<ManagedEntity> dirty() {
        return dirty;
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

    private void planUpdate(ManagedEntity entry) {
        times.cut(entry);
        UpdateNode update = ChangedColumns.update(entry);
        if (update != null) {
            if (entry.isLoaded()) {
                RequiredValues.check(entry, missing);
            }
            updates.add(update);
        }
    }

    private void planCollections(ManagedEntity entry) {
        for (CollectionMetadata relation : entry.binding().metadata().collections()) {
            if (entry.binding().get(entry.entity(), relation) instanceof EntityCollection<?> collection
                    && collection.content().isModified()) {
                contents.add(collection.content());
                if (relation.isManyToMany() && relation.isOwner()) {
                    links.add(new Links(entry, relation, collection.content()));
                }
            }
        }
    }
}
