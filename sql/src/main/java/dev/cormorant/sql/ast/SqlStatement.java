package dev.cormorant.sql.ast;

/** A whole statement. Immutable. */
public sealed interface SqlStatement permits Select, Insert, Update, Delete {}
