package dev.cormorant.unitofwork;

import dev.cormorant.entity.Ref;
import dev.cormorant.error.ValidationException;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts new entities into an order in which each comes after those that it refers to, in batches of one class. A cycle is
 * broken at a nullable relation, whose foreign key is then written by an extra update.
 */
final class InsertOrder {
    private final UnitOfWork unitOfWork;
    private final ReadyBatches<InsertNode> ready = new ReadyBatches<>();
    private final List<InsertNode> nodes = new ArrayList<>();
    private final List<List<InsertNode>> batches = new ArrayList<>();

    private InsertOrder(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    static List<List<InsertNode>> of(UnitOfWork unitOfWork, List<ManagedEntity> entries) {
        InsertOrder order = new InsertOrder(unitOfWork);
        for (ManagedEntity entry : entries) {
            InsertNode node = new InsertNode(entry);
            entry.insert = node;
            order.nodes.add(node);
            order.ready.expect(entry.binding().metadata());
        }
        for (InsertNode node : order.nodes) {
            order.connect(node);
        }
        order.sort();
        return order.batches;
    }

    private void connect(InsertNode node) {
        List<ReferenceMetadata> references = node.entry().binding().metadata().references();
        for (int i = 0; i < references.size(); i++) {
            InsertNode target = target(node, references.get(i));
            if (target != null && target != node) {
                target.addDependent(node, references.get(i));
                if (references.get(i).isRequired()) {
                    node.requiredPending++;
                } else {
                    node.optionalPending++;
                }
            } else if (target == node && !node.entry().hasKey()) {
                deferOwn(node, references.get(i));
            }
        }
        if (node.isReady()) {
            offer(node);
        }
    }

    private static void deferOwn(InsertNode node, ReferenceMetadata reference) {
        if (reference.isRequired()) {
            throw new ValidationException(
                    "A new " + node.entry().binding().metadata().name() + " refers to itself by " + reference
                            + ", which is required, before the database has made its key. Make the relation nullable.");
        }
        node.defer(reference);
    }

    private @Nullable InsertNode target(InsertNode node, ReferenceMetadata reference) {
        if (!reference.isOwner()) {
            return null;
        }
        Object value = Ref.unwrap(node.entry().binding().get(node.entry().entity(), reference));
        ManagedEntity target = value == null ? null : unitOfWork.find(value);
        return target == null || target.state() != EntityState.NEW ? null : target.insert;
    }

    private void offer(InsertNode node) {
        ready.offer(node.entry().binding().metadata(), node);
    }

    private void sort() {
        while (!ready.isDone()) {
            List<InsertNode> batch = ready.next();
            if (batch.isEmpty()) {
                breakCycle();
                continue;
            }
            batches.add(batch);
            for (InsertNode node : batch) {
                node.done = true;
                release(node);
            }
        }
    }

    private void release(InsertNode node) {
        for (InsertNode.Edge edge : node.dependents()) {
            InsertNode dependent = edge.dependent();
            if (!dependent.done && !dependent.deferred().contains(edge.reference())) {
                settle(dependent, edge.reference());
            }
        }
    }

    private void settle(InsertNode dependent, ReferenceMetadata reference) {
        if (reference.isRequired()) {
            dependent.requiredPending--;
        } else {
            dependent.optionalPending--;
        }
        if (dependent.isReady()) {
            offer(dependent);
        }
    }

    /** Breaks it for all entities of one class at once, so that many circles take no more statements than one. */
    private void breakCycle() {
        EntityMetadata<?> broken = null;
        for (InsertNode node : nodes) {
            EntityMetadata<?> metadata = node.entry().binding().metadata();
            if (!node.done && node.requiredPending == 0 && (broken == null || broken == metadata)) {
                broken = metadata;
                deferOptional(node);
            }
        }
        if (broken == null) {
            throw new ValidationException(
                    "These new entities refer to each other in a circle in which no relation is nullable: "
                            + describeWaiting() + ". Make one of the relations nullable.");
        }
    }

    private void deferOptional(InsertNode node) {
        for (ReferenceMetadata reference : node.entry().binding().metadata().references()) {
            InsertNode target = target(node, reference);
            if (target != null && !target.done && target != node && !reference.isRequired()) {
                node.defer(reference);
            }
        }
        node.optionalPending = 0;
        offer(node);
    }

    private String describeWaiting() {
        List<String> names = new ArrayList<>();
        for (InsertNode node : nodes) {
            String name = node.entry().binding().metadata().name();
            if (!node.done && !names.contains(name)) {
                names.add(name);
            }
        }
        return String.join(", ", names);
    }
}
