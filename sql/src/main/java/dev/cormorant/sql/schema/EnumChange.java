package dev.cormorant.sql.schema;

/**
 * A type whose list of values changes. Role: use.
 *
 * @param from as it is
 * @param to as it shall be
 */
public record EnumChange(EnumModel from, EnumModel to) {}
