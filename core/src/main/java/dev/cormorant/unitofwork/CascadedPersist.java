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
        if (unitOfWork.find(target) != null) {
            return;
        }
        if (isDetached(metadata, target)) {
            refuseInverse(relation, target);
            return;
        }
        if (!relation.relation().cascadePersist()) {
            throw new ValidationException(relation + " refers to a new " + metadata.name()
                    + " that is not persisted, and the relation does not cascade. Call persist on it.");
        }
        unitOfWork.persist(target);
    }

    /** The key of a detached instance is enough for this side; the other side would be stored with the instance. */
    private void refuseInverse(RelationMetadata relation, Object target) {
        if (!relation.isOwner()) {
            EntityMetadata<?> metadata = relation.target();
            Object key = unitOfWork.bindings().of(metadata).key(target);
            throw new ValidationException(relation + " holds a " + metadata.name() + " with the primary key " + key
                    + " that is not managed here, so that its own side of the relation could not be stored. Find it by "
                    + "this entity manager, or give getReference(" + metadata.name() + ".class, " + key + ").");
        }
    }

    /** An instance that is not managed here but whose generated key is set was stored before: its key is all we need. */
    private boolean isDetached(EntityMetadata<?> metadata, Object target) {
        ScalarMetadata generated = metadata.generatedId();
        return generated != null
                && generated.generation() != Generation.NONE
                && unitOfWork.bindings().of(metadata).key(target) != null;
    }
}
