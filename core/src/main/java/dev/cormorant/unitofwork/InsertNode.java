package dev.cormorant.unitofwork;

import dev.cormorant.metadata.ReferenceMetadata;
import java.util.ArrayList;
import java.util.List;

/** One entity that waits for its insert, and those whose inserts wait for it. */
final class InsertNode {
    private final ManagedEntity entry;
    private List<Edge> dependents = List.of();
    private List<ReferenceMetadata> deferred = List.of();
    int requiredPending;
    int optionalPending;
    boolean done;

    InsertNode(ManagedEntity entry) {
        this.entry = entry;
    }

    ManagedEntity entry() {
        return entry;
    }

    List<Edge> dependents() {
        return dependents;
    }

    void addDependent(InsertNode node, ReferenceMetadata reference) {
        if (dependents.isEmpty()) {
            dependents = new ArrayList<>(2);
        }
        dependents.add(new Edge(node, reference));
    }

    /** Relations whose foreign key is inserted as null and updated later, because they are part of a cycle. */
    List<ReferenceMetadata> deferred() {
        return deferred;
    }

    void defer(ReferenceMetadata reference) {
        if (deferred.isEmpty()) {
            deferred = new ArrayList<>(1);
        }
        deferred.add(reference);
    }

    boolean isReady() {
        return requiredPending == 0 && optionalPending == 0;
    }

    /** A foreign key of another new entity that points at this one. */
    record Edge(InsertNode dependent, ReferenceMetadata reference) {}
}
