package dev.cormorant.metadata;

/**
 * A property whose fault is already noted; it is kept so that nothing else complains of its absence.
 */
record BrokenDefinition(Member member, boolean id) implements PropertyDefinition {}
