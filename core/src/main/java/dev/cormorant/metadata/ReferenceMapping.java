package dev.cormorant.metadata;

import java.util.List;

/**
 * What a user says about a to-one relation.
 *
 * @param shape its shape, but for the wrapping that the type tells
 * @param mappedBy the property that owns the relation, or empty
 * @param joinColumns its columns, or empty
 * @param relation the options
 */
record ReferenceMapping(
        ReferenceShape shape, String mappedBy, List<JoinColumnDefinition> joinColumns, RelationOptions relation)
        implements Mapping {}
