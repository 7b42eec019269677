package dev.cormorant.unitofwork;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts removed entities into an order in which each comes after those that refer to it, in batches of one class. A
 * circle is broken at a nullable relation, which is set to null first.
 */
final class RemovalOrder {
    private static final class Node {
        private final ManagedEntity entry;
        private final List<Edge> targets = new ArrayList<>(2);
        private int referrers;

        private Node(ManagedEntity entry) {
            this.entry = entry;
        }
    }

    private record Edge(Node target, ReferenceMetadata reference) {}

    private final IdentityHashMap<Object, Node> waiting = new IdentityHashMap<>();
    private final Set<Node> inOrder = new LinkedHashSet<>();
    private final ReadyBatches<Node> ready = new ReadyBatches<>();
    private final List<List<ManagedEntity>> batches = new ArrayList<>();
    private final List<UpdateNode> clearing = new ArrayList<>();

    private RemovalOrder() {}

    static RemovalOrder of(List<ManagedEntity> entries) {
        RemovalOrder order = new RemovalOrder();
        for (ManagedEntity entry : entries) {
            Node node = new Node(entry);
            order.waiting.put(entry.entity(), node);
            order.inOrder.add(node);
            order.ready.expect(metadata(node));
        }
        order.inOrder.forEach(order::connect);
        order.inOrder.forEach(order::offerIfReady);
        order.sort();
        return order;
    }

    /** The entities, batch after batch. */
    List<List<ManagedEntity>> batches() {
        return batches;
    }

    /** What is to be set to null before the first batch. */
    List<UpdateNode> clearing() {
        return clearing;
    }

    private static EntityMetadata<?> metadata(Node node) {
        return node.entry.binding().metadata();
    }

    private void connect(Node node) {
        if (node.entry.snapshot() == null) {
            return;
        }
        for (ReferenceMetadata reference : metadata(node).references()) {
            Object target =
                    reference.isOwner() ? node.entry.binding().snapshotValue(node.entry.snapshot(), reference) : null;
            Node known = target == null ? null : waiting.get(target);
            if (known != null && known != node) {
                node.targets.add(new Edge(known, reference));
                known.referrers++;
            }
        }
    }

    private void offerIfReady(Node node) {
        if (node.referrers == 0) {
            ready.offer(metadata(node), node);
        }
    }

    private void sort() {
        while (!ready.isDone()) {
            List<Node> batch = ready.next();
            if (batch.isEmpty()) {
                breakCircle();
                continue;
            }
            List<ManagedEntity> entries = new ArrayList<>(batch.size());
            for (Node node : batch) {
                inOrder.remove(node);
                entries.add(node.entry);
                node.targets.forEach(this::release);
            }
            batches.add(entries);
        }
    }

    private void release(Edge edge) {
        edge.target().referrers--;
        offerIfReady(edge.target());
    }

    /** Where nothing is nullable, the database has to know better. */
    private void breakCircle() {
        for (Node node : inOrder) {
            for (Edge edge : node.targets) {
                if (!edge.reference().isRequired() && edge.target().referrers > 0) {
                    node.targets.remove(edge);
                    clearing.add(UpdateNode.clearing(node.entry, columns(edge.reference())));
                    release(edge);
                    return;
                }
            }
        }
        for (Node node : inOrder) {
            node.targets.clear();
            node.referrers = 0;
            ready.offer(metadata(node), node);
        }
    }

    private static BitSet columns(ReferenceMetadata reference) {
        BitSet columns = new BitSet();
        for (ColumnMetadata column : reference.columns()) {
            columns.set(column.position());
        }
        return columns;
    }
}
