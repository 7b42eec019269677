package dev.cormorant;

import dev.cormorant.entity.Ref;
import dev.cormorant.error.ValidationException;
import dev.cormorant.hydration.EntityBinding;
import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.metadata.RelationMetadata;
import dev.cormorant.unitofwork.UnitOfWork;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/**
 * The instances that belong to a detached one: followed through relations whose entities die with their owner, and
 * through all relations of what is new. What other relations reach counts by its key.
 */
final class MergeGraph {
    private final Environment environment;
    private final UnitOfWork unitOfWork;
    private final IdentityHashMap<Object, MergeNode> byInstance = new IdentityHashMap<>();
    private final List<MergeNode> nodes = new ArrayList<>();
    private final Deque<MergeNode> open = new ArrayDeque<>();

    MergeGraph(Environment environment, UnitOfWork unitOfWork) {
        this.environment = environment;
        this.unitOfWork = unitOfWork;
    }

    /** All instances, in the order in which they were reached; grows while it is walked. */
    List<MergeNode> nodes() {
        return nodes;
    }

    /** The instances of which more than the key counts. */
    List<MergeNode> followed() {
        return nodes.stream().filter(MergeNode::isFollowed).toList();
    }

    MergeNode of(Object given) {
        return Objects.requireNonNull(byInstance.get(given));
    }

    MergeNode start(Object given) {
        MergeNode root = node(given);
        if (root.target() == null && root.key() == null) {
            throw new ValidationException("This " + root.metadata().name() + " has no primary key, so there is no row"
                    + " that it could be merged with. Persist it if it is new.");
        }
        follow(root);
        return root;
    }

    void walk() {
        while (!open.isEmpty()) {
            visit(open.remove());
        }
    }

    /** Declares that an instance has no row. */
    void becomesNew(MergeNode node) {
        node.becomeNew();
        node.follow();
        open.add(node);
    }

    private MergeNode node(Object given) {
        MergeNode known = byInstance.get(given);
        if (known == null) {
            boolean managed = unitOfWork.find(given) != null;
            EntityBinding<?> binding =
                    environment.bindings().of(environment.model().of(given.getClass()));
            known = new MergeNode(given, binding);
            if (managed) {
                known.target(given);
            }
            byInstance.put(given, known);
            nodes.add(known);
        }
        return known;
    }

    private void follow(MergeNode node) {
        if (node.target() == null && !node.isBare() && node.follow()) {
            open.add(node);
        }
    }

    private void visit(MergeNode node) {
        for (ReferenceMetadata reference : node.metadata().references()) {
            Object value = node.get(reference);
            Object target = Ref.unwrap(value);
            if (target != null && (reference.isOwner() || isPart(reference))) {
                reach(reference, target, isPart(reference) && !(value instanceof Ref<?> ref && !ref.isLoaded()));
            }
        }
        for (CollectionMetadata relation : node.metadata().collections()) {
            CollectionChange change = CollectionChange.of(node.get(relation));
            change.added().forEach(element -> reach(relation, element, isPart(relation)));
            if (isPart(relation)) {
                change.kept().forEach(element -> reach(relation, element, true));
            }
            change.removed().forEach(element -> reach(relation, element, false));
        }
    }

    static boolean isPart(RelationMetadata relation) {
        return relation.relation().cascadeRemove() || relation.relation().orphanRemoval();
    }

    private void reach(RelationMetadata relation, Object given, boolean followed) {
        MergeNode node = node(given);
        if (node.target() == null && node.key() == null) {
            if (!relation.relation().cascadePersist()) {
                throw new ValidationException(
                        relation + " refers to a new " + relation.target().name()
                                + " that is not persisted, and the relation does not cascade. Call persist on it.");
            }
            becomesNew(node);
        } else if (followed) {
            follow(node);
        }
    }
}
