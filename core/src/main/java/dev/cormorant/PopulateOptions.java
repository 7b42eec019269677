package dev.cormorant;

import dev.cormorant.config.LoadStrategy;
import dev.cormorant.loading.PopulateHint;
import dev.cormorant.query.Filter;
import dev.cormorant.query.Order;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one relation is loaded. Filled by the lambda of one call; not thread-safe.
 *
 * @param <E> the entities at the end of the relation; {@code Object} for string paths
 */
public final class PopulateOptions<E> {
    private @Nullable Filter<?> where;
    private @Nullable LoadStrategy strategy;
    private final List<Order<?>> orderBy = new ArrayList<>();

    PopulateOptions() {}

    /**
     * Loads some elements of a to-many relation only. The collection counts as loaded; elements that it does not hold stay
     * related.
     *
     * @param filter which elements
     * @return this
     */
    public PopulateOptions<E> where(Filter<? super E> filter) {
        where = filter;
        return this;
    }

    /**
     * Orders the elements of a to-many relation; later calls are less important.
     *
     * @param orders the keys of the order
     * @return this
     */
    @SafeVarargs
    public final PopulateOptions<E> orderBy(Order<? super E>... orders) {
        orderBy.addAll(List.of(orders));
        return this;
    }

    /**
     * Loads the relation in another way than the rest of the query.
     *
     * @param how the way
     * @return this
     */
    public PopulateOptions<E> strategy(LoadStrategy how) {
        strategy = how;
        return this;
    }

    PopulateHint hint(String path) {
        return new PopulateHint(path, where, List.copyOf(orderBy), strategy);
    }
}
