package dev.cormorant.metadata;

import java.util.List;

/**
 * What a user says about the table of a many-to-many relation.
 *
 * @param schema its schema, or empty
 * @param name its name, or empty to let the naming strategy make one
 * @param ownerColumns what points at the owner, or empty
 * @param targetColumns what points at the target, or empty
 * @param ownerKey the foreign key to the owner
 * @param targetKey the foreign key to the target
 */
record JoinTableDefinition(
        String schema,
        String name,
        List<JoinColumnDefinition> ownerColumns,
        List<JoinColumnDefinition> targetColumns,
        ForeignKeyMetadata ownerKey,
        ForeignKeyMetadata targetKey) {
    static final JoinTableDefinition DEFAULT = named("", List.of(), List.of());

    static JoinTableDefinition named(
            String name, List<JoinColumnDefinition> ownerColumns, List<JoinColumnDefinition> targetColumns) {
        return new JoinTableDefinition(
                "", name, ownerColumns, targetColumns, ForeignKeyMetadata.DEFAULT, ForeignKeyMetadata.DEFAULT);
    }

    JoinTableDefinition withoutConstraints() {
        return new JoinTableDefinition(
                schema, name, ownerColumns, targetColumns, ownerKey.withoutConstraint(), targetKey.withoutConstraint());
    }
}
