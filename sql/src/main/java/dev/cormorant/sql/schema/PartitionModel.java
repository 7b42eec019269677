package dev.cormorant.sql.schema;

/**
 * One partition of a table, which lies in the same schema. Role: use.
 *
 * @param name its name
 * @param values which rows lie in it; {@code default} for those that no other takes
 */
public record PartitionModel(String name, String values) {}
