package dev.cormorant.metadata;

/**
 * What a user says about a property, by annotations or by an {@link EntitySchema}: the one form in which both arrive.
 */
sealed interface Mapping permits ScalarMapping, EmbeddedMapping, ReferenceMapping, CollectionMapping {}
