package dev.cormorant;

import dev.cormorant.config.LoadStrategy;
import dev.cormorant.driver.Cancellation;
import dev.cormorant.driver.ConnectionType;
import dev.cormorant.driver.Deadline;
import dev.cormorant.error.ValidationException;
import dev.cormorant.loading.PopulateHint;
import dev.cormorant.query.LockMode;
import dev.cormorant.query.Order;
import dev.cormorant.query.RelationPath;
import dev.cormorant.query.ToManyPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a find is carried out: what to load with it, in which order, how much. Filled by the lambda of one call; not
 * thread-safe.
 *
 * <pre>{@code
 * em.find(Author.class, QAuthor.name.like("U%"),
 *         options -> options.populate(QAuthor.books.tags).orderBy(QAuthor.name.asc()).limit(20));
 * }</pre>
 *
 * @param <T> the entity
 */
public final class FindOptions<T> {
    private final List<PopulateHint> populate = new ArrayList<>();
    private final List<Order<?>> orderBy = new ArrayList<>();
    private FilterChoice filters = FilterChoice.NONE;
    private long limit = -1;
    private long offset;
    private boolean refresh;
    private LockMode lock = LockMode.NONE;
    private @Nullable ConnectionType connection;
    private @Nullable LoadStrategy strategy;
    private @Nullable Duration timeout;
    private @Nullable Cancellation cancellation;

    FindOptions() {}

    /**
     * Loads relations together with the entities.
     *
     * @param relations typed paths of relations
     * @return this
     */
    @SafeVarargs
    public final FindOptions<T> populate(RelationPath<? super T>... relations) {
        for (RelationPath<? super T> relation : relations) {
            populate.add(PopulateHint.of(relation.path()));
        }
        return this;
    }

    /**
     * Loads relations together with the entities.
     *
     * @param paths names of relations joined by dots, such as {@code books.tags}
     * @return this
     */
    public FindOptions<T> populate(String... paths) {
        for (String path : paths) {
            populate.add(PopulateHint.of(path));
        }
        return this;
    }

    /**
     * Loads a to-many relation together with the entities, in a way of its own.
     *
     * @param relation its typed path
     * @param how which elements, in which order
     * @param <E> the elements
     * @return this
     */
    public <E> FindOptions<T> populate(ToManyPath<? super T, E> relation, Consumer<PopulateOptions<E>> how) {
        PopulateOptions<E> options = new PopulateOptions<>();
        how.accept(options);
        populate.add(options.hint(relation.path()));
        return this;
    }

    /**
     * Loads a relation together with the entities, in a way of its own.
     *
     * @param path names of relations joined by dots
     * @param how which elements, in which order
     * @return this
     */
    public FindOptions<T> populate(String path, Consumer<PopulateOptions<Object>> how) {
        PopulateOptions<Object> options = new PopulateOptions<>();
        how.accept(options);
        populate.add(options.hint(path));
        return this;
    }

    /**
     * Orders the entities; later calls are less important.
     *
     * @param orders the keys of the order
     * @return this
     */
    @SafeVarargs
    public final FindOptions<T> orderBy(Order<? super T>... orders) {
        orderBy.addAll(List.of(orders));
        return this;
    }

    /**
     * Finds no more than so many entities.
     *
     * @param rows how many, not negative
     * @return this
     */
    public FindOptions<T> limit(long rows) {
        limit = notNegative("limit", rows);
        return this;
    }

    /**
     * Passes over the first entities.
     *
     * @param rows how many, not negative
     * @return this
     */
    public FindOptions<T> offset(long rows) {
        offset = notNegative("offset", rows);
        return this;
    }

    private static long notNegative(String what, long rows) {
        if (rows < 0) {
            throw new ValidationException("The " + what + " is " + rows + ", but it cannot be negative.");
        }
        return rows;
    }

    /**
     * Replaces the values of entities that are managed already by those of the database.
     *
     * @return this
     */
    public FindOptions<T> refresh() {
        refresh = true;
        return this;
    }

    /**
     * Locks the rows; needs a transaction.
     *
     * @param mode how
     * @return this
     */
    public FindOptions<T> lock(LockMode mode) {
        lock = mode;
        return this;
    }

    /**
     * Limits how long the statements of the find may take together, waiting for locks included; one that has not ended by
     * then is ended by a {@link dev.cormorant.driver.StatementTimeoutException}. The rows of a stream must be read by
     * then; statements that populate them are not limited.
     *
     * @param limit how long
     * @return this
     * @throws ValidationException if it is not positive
     */
    public FindOptions<T> timeout(Duration limit) {
        timeout = Deadline.checked(limit);
        return this;
    }

    /**
     * Lets another thread end the statements of the find, and the reading of a stream.
     *
     * @param cancellation ends them when it is asked to
     * @return this
     */
    public FindOptions<T> cancelledBy(Cancellation cancellation) {
        this.cancellation = cancellation;
        return this;
    }

    /**
     * Says which connection is wanted outside a transaction; without a word, as the entity manager was forked.
     *
     * @param type which
     * @return this
     */
    public FindOptions<T> connection(ConnectionType type) {
        connection = type;
        return this;
    }

    /**
     * Loads relations in another way than configured.
     *
     * @param how the way
     * @return this
     */
    public FindOptions<T> strategy(LoadStrategy how) {
        strategy = how;
        return this;
    }

    /**
     * Uses a named filter.
     *
     * @param name its name
     * @param parameters what its condition needs beside the parameters of the entity manager
     * @return this
     */
    public FindOptions<T> useFilter(String name, Map<String, ?> parameters) {
        filters = filters.use(name, parameters);
        return this;
    }

    /**
     * Goes without a named filter.
     *
     * @param name its name
     * @return this
     */
    public FindOptions<T> withoutFilter(String name) {
        filters = filters.refuse(name);
        return this;
    }

    /**
     * Goes without all named filters.
     *
     * @return this
     */
    public FindOptions<T> withoutFilters() {
        filters = filters.refuseAll();
        return this;
    }

    FilterChoice filters() {
        return filters;
    }

    List<PopulateHint> populate() {
        return populate;
    }

    List<Order<?>> orderBy() {
        return orderBy;
    }

    long limit() {
        return limit;
    }

    long offset() {
        return offset;
    }

    boolean isRefresh() {
        return refresh;
    }

    LockMode lock() {
        return lock;
    }

    boolean isLimited() {
        return timeout != null || cancellation != null;
    }

    /** Runs the statements of the find under its limits. */
    <R> R limited(Supplier<R> statements) {
        return Cancellation.during(cancellation, () -> Deadline.within(timeout, statements));
    }

    @Nullable
    ConnectionType connection() {
        return connection;
    }

    LoadStrategy strategyOr(LoadStrategy configured) {
        return strategy == null ? configured : strategy;
    }
}
