package dev.cormorant.driver;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a write did.
 *
 * @param affectedRows how many rows it wrote
 * @param returned for each inserted row in order, the values of the request's {@code returning} columns, as Java values
 *     of their types; empty if the request asked for none
 */
public record WriteResult(long affectedRows, List<@Nullable Object[]> returned) {
    /**
     * A write that gives nothing back.
     *
     * @param affectedRows how many rows it wrote
     * @return a result
     */
    public static WriteResult of(long affectedRows) {
        return new WriteResult(affectedRows, List.of());
    }
}
