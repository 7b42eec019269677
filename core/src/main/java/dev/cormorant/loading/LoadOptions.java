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
 */
public record LoadOptions(PopulateTree populate, LoadStrategy strategy, boolean refresh, DriverContext context) {
    /** No relations, nothing replaced. */
    public static final LoadOptions PLAIN =
            new LoadOptions(PopulateTree.EMPTY, LoadStrategy.BALANCED, false, DriverContext.NONE);

    LoadOptions behind(PopulateTree next) {
        return new LoadOptions(next, strategy, refresh, context);
    }
}
