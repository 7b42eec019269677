package dev.cormorant.metadata;

import java.util.List;

/**
 * What a user says about the table of a many-to-many relation.
 *
 * @param schema its schema, or empty
 * @param name its name, or empty to let the naming strategy make one
 * @param ownerColumns what points at the owner, or empty
 * @param targetColumns what points at the target, or empty
 */
record JoinTableDefinition(
        String schema, String name, List<JoinColumnDefinition> ownerColumns, List<JoinColumnDefinition> targetColumns) {
    static final JoinTableDefinition DEFAULT = new JoinTableDefinition("", "", List.of(), List.of());
}
