package dev.cormorant;

import dev.cormorant.error.NotFoundException;
import dev.cormorant.error.ValidationException;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.query.KeyCriteria;
import dev.cormorant.unitofwork.EntityState;
import dev.cormorant.unitofwork.ManagedEntity;
import dev.cormorant.unitofwork.UnitOfWork;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Copies what detached instances have otherwise than the database into the managed instances of their keys. */
final class Merger {
    private final Finder finder;
    private final UnitOfWork unitOfWork;
    private final MergeGraph graph;

    Merger(Environment environment, Finder finder) {
        this.finder = finder;
        this.unitOfWork = finder.unitOfWork();
        this.graph = new MergeGraph(environment, unitOfWork);
    }

    /** Everything is read and checked before anything is changed. */
    Object merge(Object given) {
        MergeNode root = graph.start(given);
        graph.walk();
        for (List<MergeNode> unknown = unknown(); !unknown.isEmpty(); unknown = unknown()) {
            load(unknown);
            graph.walk();
        }
        check();
        pointAtTheRest();
        new MergeCopy(graph, unitOfWork).copy();
        return Objects.requireNonNull(root.target());
    }

    /** The instances whose rows have to be there, or may be. */
    private List<MergeNode> unknown() {
        List<MergeNode> unknown = new ArrayList<>();
        for (MergeNode node : graph.nodes()) {
            boolean matters = node.isFollowed() || node.metadata().generatedId() == null;
            if (node.target() == null && (matters || node == graph.nodes().get(0))) {
                unknown.add(node);
            }
        }
        return unknown;
    }

    private void load(List<MergeNode> nodes) {
        Map<EntityMetadata<?>, List<Object>> keys = new LinkedHashMap<>();
        for (MergeNode node : nodes) {
            ManagedEntity known = managed(node);
            if (known == null || !known.isLoaded()) {
                keys.computeIfAbsent(node.metadata(), any -> new ArrayList<>()).add(node.requireKey());
            }
        }
        keys.forEach(this::load);
        nodes.forEach(this::resolve);
    }

    private void load(EntityMetadata<?> entity, List<Object> keys) {
        for (List<Object> chunk : finder.loader().chunks(keys)) {
            finder.find(entity, KeyCriteria.anyKeyOf(entity.idColumns(), chunk), new FindOptions<>(), List.of());
        }
    }

    private @Nullable ManagedEntity managed(MergeNode node) {
        return unitOfWork.identityMap().find(node.metadata(), node.requireKey());
    }

    private void resolve(MergeNode node) {
        ManagedEntity found = managed(node);
        if (found != null && found.isLoaded()) {
            node.target(found.entity());
        } else if (node.wasStored()) {
            throw new NotFoundException("There is no " + node.metadata().name() + " with the primary key " + node.key()
                    + " that it could be merged with: its row is gone. Nothing was merged.");
        } else {
            graph.becomesNew(node);
        }
    }

    private void check() {
        Set<Object> targets = Collections.newSetFromMap(new IdentityHashMap<>());
        for (MergeNode node : graph.followed()) {
            Object target = Objects.requireNonNull(node.target());
            if (!targets.add(target)) {
                throw new ValidationException(
                        "Two instances of " + node.metadata().name() + " with the primary key " + node.key()
                                + " are to be merged, and only one can count. Nothing was merged.");
            }
            if (!node.isNew()) {
                check(node, Objects.requireNonNull(unitOfWork.find(target)));
            }
        }
    }

    private static void check(MergeNode node, ManagedEntity entry) {
        if (entry.state() == EntityState.REMOVED) {
            throw new ValidationException("The " + entry
                    + " is to be removed at the next flush, so nothing can be merged into it. Persist it to"
                    + " take that back.");
        }
        entry.requireVersionOf(node.given());
    }

    /** What counts by its key only need not be loaded. */
    private void pointAtTheRest() {
        for (MergeNode node : graph.nodes()) {
            if (node.target() == null) {
                node.target(
                        unitOfWork.reference(node.metadata(), node.requireKey()).entity());
            }
        }
    }
}
