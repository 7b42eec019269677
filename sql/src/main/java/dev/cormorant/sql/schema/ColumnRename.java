package dev.cormorant.sql.schema;

/**
 * A column that gets another name and keeps its values. Role: use.
 *
 * @param from the old name
 * @param to the new name
 */
public record ColumnRename(String from, String to) {}
