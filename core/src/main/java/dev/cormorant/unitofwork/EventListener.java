package dev.cormorant.unitofwork;

import dev.cormorant.event.PropertyChange;
import dev.cormorant.metadata.CallbackKind;
import dev.cormorant.metadata.EntityMetadata;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Internal: hears what happens to the entities of one entity manager, to its flushes and to its transactions.
 */
public interface EventListener {
    /** Hears nothing. */
    EventListener NONE = new EventListener() {};

    /**
     * Tells whether anybody wants to hear of a moment in the lives of entities.
     *
     * @param kind the moment
     * @param entity the class of the entities
     * @return false if {@link #onEntity} would do nothing
     */
    default boolean hears(CallbackKind kind, EntityMetadata<?> entity) {
        return false;
    }

    /**
     * Is told of a moment in the life of an entity, after its own callbacks.
     *
     * @param kind the moment
     * @param entry the entity
     * @param changes what an update changes, by the names of the properties
     */
    default void onEntity(CallbackKind kind, ManagedEntity entry, Supplier<Map<String, PropertyChange>> changes) {}

    /**
     * Tells whether anybody wants to hear of flushes.
     *
     * @return false if the other methods on flushes would do nothing
     */
    default boolean hearsFlushes() {
        return false;
    }

    /** A flush is about to look for changes. */
    default void beforeFlush() {}

    /**
     * A flush has found changes, and would look for more.
     *
     * @param inserts what it will insert
     * @param updates what it will update
     * @param removals what it will delete
     */
    default void onFlush(List<ManagedEntity> inserts, List<ManagedEntity> updates, List<ManagedEntity> removals) {}

    /**
     * A flush has sent everything, and is not committed yet.
     *
     * @param inserts what it inserted
     * @param updates what it updated
     * @param removals what it deleted
     */
    default void afterFlush(List<ManagedEntity> inserts, List<ManagedEntity> updates, List<ManagedEntity> removals) {}

    /** A transaction, not a nested one, was begun. */
    default void afterBegin() {}

    /** A transaction, not a nested one, is about to be committed. */
    default void beforeCommit() {}

    /** A transaction, not a nested one, was committed; throws nothing. */
    default void afterCommit() {}

    /** A transaction, not a nested one, was rolled back; throws nothing. */
    default void afterRollback() {}
}
