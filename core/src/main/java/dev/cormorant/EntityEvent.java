package dev.cormorant;

import dev.cormorant.event.PropertyChange;
import java.util.Map;

/**
 * Something that happens to an entity.
 *
 * @param em where it is managed; a flush within the event is refused
 * @param entity the instance
 * @param changes what an update changes, by the names of the properties; empty at other moments
 */
public record EntityEvent(EntityManager em, Object entity, Map<String, PropertyChange> changes) {}
