package dev.cormorant;

import dev.cormorant.query.Filter;
import java.util.function.Function;

/**
 * A condition that holds in all queries for an entity without being written into each of them, such as the tenant or
 * that rows are not marked as deleted. Immutable; registered by {@link ConfigurationBuilder#filters}.
 *
 * <pre>{@code
 * NamedFilter.of("tenant", Invoice.class, parameters -> QInvoice.tenant.eq(parameters.get("id", Long.class)))
 * NamedFilter.of("expensive", Book.class, parameters -> QBook.price.gt(100)).offByDefault()
 * }</pre>
 *
 * @param name its name; filters of several entities may share one, and are then switched together
 * @param type the entity; subclasses are restricted too
 * @param condition makes the condition out of the parameters
 * @param on whether it holds without being asked for
 * @param <T> the entity
 */
public record NamedFilter<T>(
        String name, Class<T> type, Function<FilterParameters, ? extends Filter<? super T>> condition, boolean on) {
    /**
     * A filter that holds unless a query or an entity manager goes without it.
     *
     * @param name its name
     * @param type the entity
     * @param condition makes the condition out of the parameters
     * @param <T> the entity
     * @return a filter
     */
    public static <T> NamedFilter<T> of(
            String name, Class<T> type, Function<FilterParameters, ? extends Filter<? super T>> condition) {
        return new NamedFilter<>(name, type, condition, true);
    }

    /**
     * The same, but it holds only where a query or an entity manager uses it.
     *
     * @return a filter
     */
    public NamedFilter<T> offByDefault() {
        return new NamedFilter<>(name, type, condition, false);
    }
}
