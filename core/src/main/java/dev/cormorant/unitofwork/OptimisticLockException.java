package dev.cormorant.unitofwork;

import dev.cormorant.error.CormorantException;

/**
 * Says that an entity was changed or deleted by someone else since it was loaded; nothing of the flush was kept.
 */
public final class OptimisticLockException extends CormorantException {
    private static final long serialVersionUID = 1L;
    private final transient Object entity;

    OptimisticLockException(Object entity, String description) {
        super(
                description
                        + " was changed or deleted by someone else since it was loaded. Refresh it, apply the change again, and flush.");
        this.entity = entity;
    }

    /**
     * The instance whose change was refused.
     *
     * @return the entity
     */
    public Object entity() {
        return entity;
    }
}
