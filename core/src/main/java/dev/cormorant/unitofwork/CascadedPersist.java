package dev.cormorant.unitofwork;

import dev.cormorant.error.ValidationException;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.Generation;
import dev.cormorant.metadata.RelationMetadata;
import dev.cormorant.metadata.ScalarMetadata;

/** Persists new instances that relations reach, where the relations cascade, and refuses them where they don't. */
final class CascadedPersist {
    private final UnitOfWork unitOfWork;

    CascadedPersist(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    void reach(RelationMetadata relation, Object target) {
        EntityMetadata<?> metadata = relation.target();
        if (!metadata.type().isInstance(target)) {
            throw new ValidationException(relation + " holds a "
                    + target.getClass().getSimpleName() + " but wants a " + metadata.name() + ".");
        }
        if (unitOfWork.find(target) != null || isDetached(metadata, target)) {
            return;
        }
        if (!relation.relation().cascadePersist()) {
            throw new ValidationException(relation + " refers to a new " + metadata.name()
                    + " that is not persisted, and the relation does not cascade. Call persist on it.");
        }
        unitOfWork.persist(target);
    }

    /** An instance that is not managed here but whose generated key is set was stored before: its key is all we need. */
    private boolean isDetached(EntityMetadata<?> metadata, Object target) {
        ScalarMetadata generated = metadata.generatedId();
        return generated != null
                && generated.generation() != Generation.NONE
                && unitOfWork.bindings().of(metadata).key(target) != null;
    }
}
