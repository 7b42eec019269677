package dev.cormorant.loading;

import dev.cormorant.config.LoadStrategy;
import dev.cormorant.driver.DriverContext;

/**
 * Internal: how entities are loaded.
 *
 * @param populate which relations
 * @param strategy whether to-one relations come in the same row
 * @param refresh whether values of entities that are there are replaced
 * @param context which connection is wanted outside a transaction
 * @param scope which entities may be found
 */
public record LoadOptions(
        PopulateTree populate, LoadStrategy strategy, boolean refresh, DriverContext context, RowScope scope) {
    /** No relations, nothing replaced. */
    public static final LoadOptions PLAIN =
            new LoadOptions(PopulateTree.EMPTY, LoadStrategy.BALANCED, false, DriverContext.NONE, RowScope.ALL);

    LoadOptions behind(PopulateTree next) {
        return new LoadOptions(next, strategy, refresh, context, scope);
    }
}
