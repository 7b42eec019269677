package dev.cormorant;

import dev.cormorant.entity.EntityCollection;
import dev.cormorant.entity.Ref;
import dev.cormorant.hydration.EntityBinding;
import dev.cormorant.hydration.Snapshot;
import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.PropertyMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.unitofwork.UnitOfWork;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Copies what the instances of a detached graph hold into their managed counterparts, which all are there. */
final class MergeCopy {
    private final MergeGraph graph;
    private final UnitOfWork unitOfWork;

    MergeCopy(MergeGraph graph, UnitOfWork unitOfWork) {
        this.graph = graph;
        this.unitOfWork = unitOfWork;
    }

    void copy() {
        List<MergeNode> nodes = graph.followed();
        nodes.forEach(this::copyColumns);
        nodes.forEach(this::copyReferences);
        nodes.stream().filter(MergeNode::isNew).forEach(node -> unitOfWork.persist(target(node)));
        nodes.forEach(this::copyCollections);
    }

    private static Object target(MergeNode node) {
        return Objects.requireNonNull(node.target());
    }

    /** What a new instance holds, or what an older one holds otherwise than the database. */
    private void copyColumns(MergeNode node) {
        EntityBinding<?> binding = node.binding();
        BitSet differing = new BitSet();
        if (node.isNew()) {
            differing.set(0, node.metadata().columns().size());
        } else {
            binding.dirtyColumns(node.given(), snapshot(node), differing);
        }
        for (PropertyMetadata property : node.metadata().properties()) {
            if (!(property instanceof ReferenceMetadata) && isCopied(property, node)) {
                copyColumns(node, property, differing);
            }
        }
    }

    private static boolean isCopied(PropertyMetadata property, MergeNode node) {
        return property != node.metadata().version() && (node.isNew() || !property.isId());
    }

    private static void copyColumns(MergeNode node, PropertyMetadata property, BitSet differing) {
        EntityBinding<?> binding = node.binding();
        for (ColumnMetadata column : property.columns()) {
            int position = column.position();
            Object value = binding.columnValue(node.given(), position);
            if (differing.get(position)
                    && (node.isNew() || column.options().updatable())
                    && !Objects.equals(value, binding.columnValue(target(node), position))) {
                binding.setColumn(target(node), position, value);
            }
        }
    }

    private Snapshot snapshot(MergeNode node) {
        return Objects.requireNonNull(
                Objects.requireNonNull(unitOfWork.find(target(node))).snapshot());
    }

    private void copyReferences(MergeNode node) {
        for (ReferenceMetadata reference : node.metadata().references()) {
            if (reference.isOwner() && isCopied(reference, node)) {
                Object target = merged(node.get(reference));
                if (node.isNew() || target != before(node, reference)) {
                    unitOfWork.point(node.binding(), reference, target(node), target);
                }
            }
        }
    }

    private @Nullable Object before(MergeNode node, ReferenceMetadata reference) {
        return node.binding().snapshotValue(snapshot(node), reference);
    }

    private @Nullable Object merged(@Nullable Object value) {
        Object given = Ref.unwrap(value);
        return given == null ? null : target(graph.of(given));
    }

    private void copyCollections(MergeNode node) {
        EntityMetadata<?> metadata = node.metadata();
        for (CollectionMetadata relation : metadata.collections()) {
            if (node.binding().get(target(node), relation) instanceof Collection<?> collection) {
                apply(CollectionChange.of(node.get(relation)), cast(collection));
            }
        }
        for (ReferenceMetadata reference : metadata.references()) {
            Object given = Ref.unwrap(node.get(reference));
            if (!reference.isOwner() && MergeGraph.isPart(reference) && given != null) {
                unitOfWork.point(node.binding(), reference, target(node), merged(given));
            }
        }
    }

    private void apply(CollectionChange change, Collection<Object> collection) {
        for (Object element : change.removed()) {
            collection.remove(merged(element));
        }
        for (Object element : change.added()) {
            Object target = Objects.requireNonNull(merged(element));
            if (!isThere(collection, target)) {
                collection.add(target);
            }
        }
    }

    private static boolean isThere(Collection<Object> collection, Object element) {
        return EntityCollection.of(collection).content().known().contains(element);
    }

    @SuppressWarnings("unchecked")
    private static Collection<Object> cast(Collection<?> collection) {
        return (Collection<Object>) collection;
    }
}
