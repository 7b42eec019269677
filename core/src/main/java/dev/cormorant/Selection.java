package dev.cormorant;

import dev.cormorant.error.ValidationException;
import dev.cormorant.query.Aggregate;
import dev.cormorant.query.NullOrder;
import dev.cormorant.query.Operator;
import dev.cormorant.query.Order;
import dev.cormorant.query.Path;
import dev.cormorant.query.PropertyPath;
import dev.cormorant.query.SelectedCondition;
import dev.cormorant.query.SelectedOrder;
import dev.cormorant.query.SelectedValue;
import dev.cormorant.query.SelectionResolver;
import java.util.ArrayList;
import java.util.List;

/**
 * Which values a selection gives, in the order of the record's components. Filled by the lambda of one call; not
 * thread-safe.
 *
 * <p>If any value, condition or order is an aggregate, entities with the same other values are one group.
 *
 * <pre>{@code
 * record Sales(String author, long books, BigDecimal total) {}
 *
 * em.select(Sales.class, Book.class, Filter.all(), select -> select
 *         .value(QBook.author.name).value(Aggregate.count()).value(Aggregate.sum(QBook.price))
 *         .having(Aggregate.count(), Operator.GT, 1)
 *         .orderBy(QBook.author.name.asc()));
 * }</pre>
 *
 * @param <T> the entity
 */
public final class Selection<T> {
    private final SelectionResolver resolver;
    private FilterChoice filters = FilterChoice.NONE;
    private final List<SelectedValue> values = new ArrayList<>();
    private final List<SelectedCondition> having = new ArrayList<>();
    private final List<SelectedOrder> orderBy = new ArrayList<>();
    private boolean distinct;
    private long limit = -1;
    private long offset;

    Selection(SelectionResolver resolver) {
        this.resolver = resolver;
    }

    /**
     * Selects a property.
     *
     * @param property the property; a to-one relation stands for the key of its target
     * @return this
     */
    public Selection<T> value(Path<? super T, ?> property) {
        values.add(resolver.value(property.asProperty()));
        return this;
    }

    /**
     * Selects a property.
     *
     * @param path names of properties joined by dots; a to-one relation stands for the key of its target
     * @return this
     */
    public Selection<T> value(String path) {
        values.add(resolver.value(new PropertyPath(path, null)));
        return this;
    }

    /**
     * Selects a value computed from many entities.
     *
     * @param aggregate the value
     * @return this
     */
    public Selection<T> value(Aggregate<? super T> aggregate) {
        values.add(resolver.value(aggregate));
        return this;
    }

    /**
     * Gives equal rows once.
     *
     * @return this
     */
    public Selection<T> distinct() {
        distinct = true;
        return this;
    }

    /**
     * Gives only the groups of which something is true; several conditions must all hold.
     *
     * @param aggregate what is compared
     * @param operator how: one of the six comparisons
     * @param operand with what
     * @return this
     */
    public Selection<T> having(Aggregate<? super T> aggregate, Operator operator, Object operand) {
        having.add(resolver.condition(aggregate, operator, operand));
        return this;
    }

    /**
     * Orders the rows; later calls are less important.
     *
     * @param orders the keys of the order
     * @return this
     */
    @SafeVarargs
    public final Selection<T> orderBy(Order<? super T>... orders) {
        for (Order<? super T> order : orders) {
            orderBy.addAll(resolver.order(order));
        }
        return this;
    }

    /**
     * Orders the rows by a value computed from many entities.
     *
     * @param aggregate the value
     * @param descending whether the greatest comes first
     * @return this
     */
    public Selection<T> orderBy(Aggregate<? super T> aggregate, boolean descending) {
        orderBy.add(new SelectedOrder(resolver.value(aggregate), descending, NullOrder.DEFAULT, null));
        return this;
    }

    /**
     * Gives no more than so many rows.
     *
     * @param rows how many, not negative
     * @return this
     */
    public Selection<T> limit(long rows) {
        limit = notNegative(rows);
        return this;
    }

    /**
     * Passes over the first rows.
     *
     * @param rows how many, not negative
     * @return this
     */
    public Selection<T> offset(long rows) {
        offset = notNegative(rows);
        return this;
    }

    private static long notNegative(long rows) {
        if (rows < 0) {
            throw new ValidationException("A limit or offset of " + rows + " rows is not possible.");
        }
        return rows;
    }

    /**
     * Goes without all named filters.
     *
     * @return this
     */
    public Selection<T> withoutFilters() {
        filters = filters.refuseAll();
        return this;
    }

    SelectionResolver resolver() {
        return resolver;
    }

    FilterChoice filters() {
        return filters;
    }

    List<SelectedValue> values() {
        return values;
    }

    List<SelectedCondition> having() {
        return having;
    }

    List<SelectedOrder> order() {
        return orderBy;
    }

    boolean isDistinct() {
        return distinct;
    }

    long limit() {
        return limit;
    }

    long offset() {
        return offset;
    }
}
