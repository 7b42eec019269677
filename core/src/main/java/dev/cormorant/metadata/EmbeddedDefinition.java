package dev.cormorant.metadata;

import java.util.List;

/**
 * An embedded object whose properties are known, with the overrides of this use already in their columns.
 */
record EmbeddedDefinition(Member member, boolean id, List<PropertyDefinition> properties)
        implements PropertyDefinition {}
