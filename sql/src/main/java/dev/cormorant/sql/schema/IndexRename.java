package dev.cormorant.sql.schema;

/**
 * An index that gets another name and stays otherwise as it is. Role: use.
 *
 * @param from as it is
 * @param to the new name
 */
public record IndexRename(IndexModel from, String to) {}
