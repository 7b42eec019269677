package dev.cormorant;

import java.util.List;

/**
 * Some of the entities that satisfy a filter, and how many there are in all. Immutable.
 *
 * @param items the entities of this page
 * @param total how many there are without limit and offset
 * @param <T> the entity
 */
public record Page<T>(List<T> items, long total) {}
