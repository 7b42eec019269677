package dev.cormorant.metadata;

/**
 * One key of the order that a mapping gives to a collection.
 *
 * @param property the path of a property of the target
 * @param descending whether the greatest comes first
 */
public record SortMetadata(String property, boolean descending) {}
