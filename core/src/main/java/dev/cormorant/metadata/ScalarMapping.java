package dev.cormorant.metadata;

/**
 * What a user says about a property that is one value in one column.
 *
 * @param column its column
 * @param id whether it is part of the primary key
 * @param version whether it is the version
 * @param generation who makes its value
 * @param storage how its values are stored
 */
record ScalarMapping(ColumnDefinition column, boolean id, boolean version, GenerationWish generation, Storage storage)
        implements Mapping {}
