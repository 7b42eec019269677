package dev.cormorant.loading;

import dev.cormorant.config.LoadStrategy;
import dev.cormorant.query.Filter;
import dev.cormorant.query.Order;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Internal: a relation that a user wants loaded. Immutable.
 *
 * @param path names of relations joined by dots
 * @param where which elements of a to-many relation, or null for all
 * @param orderBy the order of its elements; empty for that of the mapping
 * @param strategy how it is loaded, or null for what holds for the whole query
 */
public record PopulateHint(
        String path,
        @Nullable Filter<?> where,
        List<Order<?>> orderBy,
        @Nullable LoadStrategy strategy) {
    /**
     * A relation without any wishes.
     *
     * @param path names of relations joined by dots
     * @return a hint
     */
    public static PopulateHint of(String path) {
        return new PopulateHint(path, null, List.of(), null);
    }

    boolean isPlain() {
        return where == null && orderBy.isEmpty() && strategy == null;
    }
}
