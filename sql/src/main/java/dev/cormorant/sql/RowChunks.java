package dev.cormorant.sql;

import dev.cormorant.sql.jdbc.RowRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts many rows into few different sizes: full chunks, then powers of two, so that the remainder of each flush does not
 * need a statement of its own.
 */
final class RowChunks {
    private RowChunks() {}

    static List<RowRange> of(int rows, int longest) {
        List<RowRange> chunks = new ArrayList<>();
        int from = 0;
        while (from < rows) {
            int left = rows - from;
            int size = left >= longest ? longest : Integer.highestOneBit(left);
            chunks.add(new RowRange(from, from + size));
            from += size;
        }
        return chunks;
    }
}
