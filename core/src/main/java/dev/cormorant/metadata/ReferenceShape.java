package dev.cormorant.metadata;

/**
 * What a to-one relation is besides a relation.
 *
 * @param id whether it is part of the primary key
 * @param required whether it is never null
 * @param oneToOne whether it is one-to-one
 * @param wrapped whether the property is declared as a reference object
 * @param foreignKey what is said about the foreign key in the schema
 */
record ReferenceShape(boolean id, boolean required, boolean oneToOne, boolean wrapped, ForeignKeyMetadata foreignKey) {}
