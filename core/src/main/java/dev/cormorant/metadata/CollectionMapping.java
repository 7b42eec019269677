package dev.cormorant.metadata;

import org.jspecify.annotations.Nullable;

/**
 * What a user says about a to-many relation.
 *
 * @param manyToMany whether it is many-to-many rather than one-to-many
 * @param mappedBy the property that owns the relation, or empty
 * @param relation the options
 * @param orderBy the order, empty for that of the primary key, or null for none
 * @param joinTable the table between, or null if nothing is said about it
 */
record CollectionMapping(
        boolean manyToMany,
        String mappedBy,
        RelationOptions relation,
        @Nullable String orderBy,
        @Nullable JoinTableDefinition joinTable)
        implements Mapping {}
