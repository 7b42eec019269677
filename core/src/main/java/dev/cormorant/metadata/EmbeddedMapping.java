package dev.cormorant.metadata;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a user says about a property that is an embeddable.
 *
 * @param id whether it is the primary key
 * @param overrides the columns of this use of the embeddable, by property path
 * @param properties what is said about the properties of the embeddable, or null to read its annotations
 */
record EmbeddedMapping(
        boolean id,
        Map<String, ColumnDefinition> overrides,
        @Nullable Map<String, Mapping> properties) implements Mapping {}
