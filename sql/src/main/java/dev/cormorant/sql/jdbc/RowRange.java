package dev.cormorant.sql.jdbc;

/**
 * Internal: some rows of a source.
 *
 * @param from the first one, from 0
 * @param to the one after the last
 */
public record RowRange(int from, int to) {
    /**
     * How many rows these are.
     *
     * @return a count
     */
    public int size() {
        return to - from;
    }
}
