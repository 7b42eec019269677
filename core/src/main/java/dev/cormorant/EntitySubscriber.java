package dev.cormorant;

import java.util.Set;

/**
 * Hears what happens to entities, after their own callbacks and at the same moments. Those before a write may change the
 * entity, and persist or remove others; an exception fails the flush and leaves database and entities as before.
 *
 * <pre>{@code
 * final class AuditLog implements EntitySubscriber {
 *     @Override
 *     public void preUpdate(EntityEvent event) {
 *         event.em().persist(new AuditEntry(event.entity(), event.changes().keySet()));
 *     }
 * }
 * }</pre>
 */
public non-sealed interface EntitySubscriber extends Subscriber {
    /**
     * Which entities it wants to hear of; all unless overridden. Asked once, at start.
     *
     * @return classes, or superclasses and interfaces of them; empty for all
     */
    default Set<Class<?>> entities() {
        return Set.of();
    }

    /**
     * A new entity is about to be inserted.
     *
     * @param event the entity
     */
    default void prePersist(EntityEvent event) {}

    /**
     * An insert was sent; the entity has its key.
     *
     * @param event the entity
     */
    default void postPersist(EntityEvent event) {}

    /**
     * An entity whose columns changed is about to be updated.
     *
     * @param event the entity, and what changed
     */
    default void preUpdate(EntityEvent event) {}

    /**
     * An update was sent.
     *
     * @param event the entity, and what changed
     */
    default void postUpdate(EntityEvent event) {}

    /**
     * An entity is about to be deleted.
     *
     * @param event the entity
     */
    default void preRemove(EntityEvent event) {}

    /**
     * A delete was sent.
     *
     * @param event the entity
     */
    default void postRemove(EntityEvent event) {}

    /**
     * An entity was loaded, or refreshed.
     *
     * @param event the entity
     */
    default void postLoad(EntityEvent event) {}
}
