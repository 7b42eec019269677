package dev.cormorant.metadata;

/**
 * One partition of a table.
 *
 * @param name its name, which is that of a table
 * @param values which rows lie in it, in SQL; {@code default} for those that no other takes
 */
public record PartitionMetadata(String name, String values) {}
