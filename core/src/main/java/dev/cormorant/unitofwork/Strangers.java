package dev.cormorant.unitofwork;

import dev.cormorant.entity.CollectionContent;
import dev.cormorant.entity.EntityCollection;
import dev.cormorant.entity.Ref;
import dev.cormorant.hydration.EntityBinding;
import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.PropertyMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of the inverse collections of a flush what was stored elsewhere, because its own side, which counts, points
 * there.
 */
final class Strangers {
    private final UnitOfWork unitOfWork;
    private final FlushUndo undo;

    Strangers(UnitOfWork unitOfWork, FlushUndo undo) {
        this.unitOfWork = unitOfWork;
        this.undo = undo;
    }

    void leave(CollectionContent<?> content) {
        CollectionMetadata relation = relation(content);
        if (content.isLoaded() && !relation.isOwner()) {
            PropertyMetadata owning = Objects.requireNonNull(relation.target().find(relation.mappedBy()));
            EntityBinding<?> binding = unitOfWork.bindings().of(relation.target());
            List<Object> strangers = new ArrayList<>();
            for (Object element : content.known()) {
                if (!pointsAt(binding.get(element, owning), content.ownerEntity())) {
                    strangers.add(element);
                }
            }
            forget(content, strangers);
        }
    }

    private CollectionMetadata relation(CollectionContent<?> content) {
        Object owner = content.ownerEntity();
        return (CollectionMetadata)
                Objects.requireNonNull(unitOfWork.metadataOf(owner).find(content.name()));
    }

    private static boolean pointsAt(@Nullable Object value, Object owner) {
        if (value instanceof EntityCollection<?> collection) {
            return !collection.isLoaded() || collection.content().known().contains(owner);
        }
        return Ref.unwrap(value) == owner;
    }

    @SuppressWarnings("unchecked")
    private void forget(CollectionContent<?> content, List<Object> strangers) {
        if (!strangers.isEmpty()) {
            List<?> dropped = content.forget(strangers);
            undo.add(() -> ((CollectionContent<Object>) content).learn(dropped));
        }
    }
}
