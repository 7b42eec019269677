package dev.cormorant.unitofwork;

import dev.cormorant.driver.DatabaseDriver;
import dev.cormorant.driver.DriverContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the statements of one flush go.
 *
 * @param driver what carries them out
 * @param context in which transaction
 * @param batchSize how many rows go into one request
 */
record Sender(DatabaseDriver<?> driver, DriverContext context, int batchSize) {
    /** The parts of a list that fit into one request each. */
    <X> List<List<X>> chunks(List<X> all) {
        if (all.size() <= batchSize) {
            return all.isEmpty() ? List.of() : List.of(all);
        }
        List<List<X>> chunks = new ArrayList<>();
        for (int start = 0; start < all.size(); start += batchSize) {
            chunks.add(all.subList(start, Math.min(all.size(), start + batchSize)));
        }
        return chunks;
    }
}
