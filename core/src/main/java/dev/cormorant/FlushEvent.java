package dev.cormorant;

import java.util.List;

/**
 * What a flush writes.
 *
 * @param em what is flushed
 * @param inserted the new entities
 * @param updated the entities whose columns changed
 * @param removed the entities that are deleted
 */
public record FlushEvent(EntityManager em, List<Object> inserted, List<Object> updated, List<Object> removed) {}
