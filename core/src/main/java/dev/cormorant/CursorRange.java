package dev.cormorant;

import dev.cormorant.error.ValidationException;
import org.jspecify.annotations.Nullable;

/**
 * Which page of an ordered query is wanted: the first entities, or those behind a cursor, or backwards the last ones, or
 * those before a cursor. Immutable.
 *
 * <pre>{@code
 * CursorRange.first(20)
 * CursorRange.first(20).after(page.endCursor())
 * CursorRange.last(20).before(page.startCursor())
 * }</pre>
 */
public final class CursorRange {
    private final boolean backwards;
    private final int size;
    private final @Nullable String cursor;
    private final boolean counted;

    private CursorRange(boolean backwards, int size, @Nullable String cursor, boolean counted) {
        if (size < 1 || size == Integer.MAX_VALUE) {
            throw new ValidationException("A page of " + size + " entities cannot be found; ask for at least one.");
        }
        this.backwards = backwards;
        this.size = size;
        this.cursor = cursor;
        this.counted = counted;
    }

    /**
     * A page of the first entities.
     *
     * @param size how many, at least one
     * @return a range
     */
    public static CursorRange first(int size) {
        return new CursorRange(false, size, null, true);
    }

    /**
     * A page of the last entities.
     *
     * @param size how many, at least one
     * @return a range
     */
    public static CursorRange last(int size) {
        return new CursorRange(true, size, null, true);
    }

    /**
     * Only what stands behind a cursor; for pages of the first entities.
     *
     * @param end the cursor, or null to begin at the beginning
     * @return a range
     */
    public CursorRange after(@Nullable String end) {
        requireDirection(!backwards, "after(...) goes with first(...)");
        return new CursorRange(backwards, size, end, counted);
    }

    /**
     * Only what stands before a cursor; for pages of the last entities.
     *
     * @param start the cursor, or null to begin at the end
     * @return a range
     */
    public CursorRange before(@Nullable String start) {
        requireDirection(backwards, "before(...) goes with last(...)");
        return new CursorRange(backwards, size, start, counted);
    }

    private static void requireDirection(boolean fits, String rule) {
        if (!fits) {
            throw new ValidationException("A page is read in one direction: " + rule + ".");
        }
    }

    /**
     * Spares the query that counts all entities.
     *
     * @return a range
     */
    public CursorRange withoutTotal() {
        return new CursorRange(backwards, size, cursor, false);
    }

    boolean isBackwards() {
        return backwards;
    }

    int size() {
        return size;
    }

    @Nullable
    String cursor() {
        return cursor;
    }

    boolean isCounted() {
        return counted;
    }
}
