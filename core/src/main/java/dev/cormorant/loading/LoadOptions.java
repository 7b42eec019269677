package dev.cormorant.loading;

import dev.cormorant.config.LoadStrategy;
import dev.cormorant.driver.ConnectionType;
import org.jspecify.annotations.Nullable;

/**
 * Internal: how entities are loaded.
 *
 * @param populate which relations
 * @param strategy whether to-one relations come in the same row
 * @param refresh whether values of entities that are there are replaced
 * @param connection which connection is wanted outside a transaction, or null for the usual one
 * @param scope which entities may be found
 */
public record LoadOptions(
        PopulateTree populate,
        LoadStrategy strategy,
        boolean refresh,
        @Nullable ConnectionType connection,
        RowScope scope) {
    /** No relations, nothing replaced. */
    public static final LoadOptions PLAIN =
            new LoadOptions(PopulateTree.EMPTY, LoadStrategy.BALANCED, false, null, RowScope.ALL);

    LoadOptions behind(PopulateTree next) {
        return new LoadOptions(next, strategy, refresh, connection, scope);
    }
}
