package dev.cormorant;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Some of the entities of an ordered query, with the cursors that lead on to its neighbours. Immutable.
 *
 * @param items the entities of this page, in order
 * @param startCursor the place of the first one, for {@link CursorRange#before}; null if there is none
 * @param endCursor the place of the last one, for {@link CursorRange#after}; null if there is none
 * @param hasPrevious whether there are entities before this page; read forwards, whether there was a cursor
 * @param hasNext whether there are entities behind this page; read backwards, whether there was a cursor
 * @param total how many there are in all; empty if they were not counted
 * @param <T> the entity
 */
public record CursorPage<T>(
        List<T> items,
        @Nullable String startCursor,
        @Nullable String endCursor,
        boolean hasPrevious,
        boolean hasNext,
        OptionalLong total) {}
