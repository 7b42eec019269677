package dev.cormorant;

import dev.cormorant.config.FlushMode;
import dev.cormorant.driver.CountRequest;
import dev.cormorant.driver.DriverContext;
import dev.cormorant.driver.FindRequest;
import dev.cormorant.error.ValidationException;
import dev.cormorant.loading.EntityLoader;
import dev.cormorant.loading.LoadOptions;
import dev.cormorant.loading.PopulateTree;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.query.Criterion;
import dev.cormorant.query.Filter;
import dev.cormorant.query.FilterResolver;
import dev.cormorant.query.KeyCriteria;
import dev.cormorant.query.LockMode;
import dev.cormorant.query.OrderTerm;
import dev.cormorant.unitofwork.CallbackRunner;
import dev.cormorant.unitofwork.EntityState;
import dev.cormorant.unitofwork.Flusher;
import dev.cormorant.unitofwork.ManagedEntity;
import dev.cormorant.unitofwork.TransactionScope;
import dev.cormorant.unitofwork.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The reading side of one entity manager: turns what users ask into requests, after a flush if one is due. */
final class Finder {
    private final Environment environment;
    private final TransactionScope transactions;
    private final EntityLoader loader;
    private final NamedFilters filters;
    private final UnitOfWork unitOfWork;
    private final Flusher flusher;

    Finder(Environment environment, TransactionScope transactions, Executor entrance, FilterChoice standing) {
        this.environment = environment;
        this.transactions = transactions;
        CallbackRunner callbacks = environment.callbacks().telling(transactions.listener());
        this.loader = new EntityLoader(
                environment.model(), environment.bindings(), transactions, environment.driver(), callbacks, entrance);
        this.filters = new NamedFilters(environment.filters(), standing, loader.resolver());
        loader.setCollectionScope(filters.scope());
        this.unitOfWork = loader.unitOfWork();
        this.flusher = new Flusher(unitOfWork, transactions, environment.driver(), callbacks);
    }

    FilterResolver resolver() {
        return loader.resolver();
    }

    NamedFilters filters() {
        return filters;
    }

    EntityLoader loader() {
        return loader;
    }

    Reloader reloader() {
        return new Reloader(loader, environment.driver().config().loadStrategy(), filters);
    }

    UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    Flusher flusher() {
        return flusher;
    }

    private void flushBefore(EntityMetadata<?> entity) {
        if (flusher.isFlushing()) {
            return;
        }
        FlushMode mode = environment.driver().config().flushMode();
        if (mode == FlushMode.ALWAYS || (mode == FlushMode.AUTO && unitOfWork.isWaiting(entity))) {
            flusher.flush();
        }
    }

    <T> List<T> find(Class<T> type, Filter<? super T> filter, FindOptions<T> options) {
        EntityMetadata<T> entity = environment.model().of(type);
        Criterion where = loader.resolver().resolve(entity, filter);
        return find(entity, where, options, order(entity, options));
    }

    List<OrderTerm> order(EntityMetadata<?> entity, FindOptions<?> options) {
        return loader.resolver().resolve(entity, options.orderBy());
    }

    <T> List<T> find(
            EntityMetadata<T> entity, @Nullable Criterion where, FindOptions<T> options, List<OrderTerm> order) {
        FindRequest request = request(entity, where, options, order);
        LoadOptions how = loadOptions(entity, options);
        flushBefore(entity);
        if (options.limit() == 0) {
            // Some databases refuse to give no rows, and others take 0 for no limit.
            return List.of();
        }
        List<ManagedEntity> entries = options.limited(() -> loader.find(request, how));
        List<T> found = new ArrayList<>(entries.size());
        for (ManagedEntity entry : entries) {
            found.add(entity.type().cast(entry.entity()));
        }
        return found;
    }

    <T> CursorPage<T> findByCursor(Class<T> type, Filter<? super T> filter, CursorRange range, FindOptions<T> options) {
        EntityMetadata<T> entity = environment.model().of(type);
        Criterion where = loader.resolver().resolve(entity, filter);
        return new CursorFinder(this, environment.bindings()).find(entity, where, range, options);
    }

    private <T> FindRequest request(
            EntityMetadata<T> entity, @Nullable Criterion where, FindOptions<T> options, List<OrderTerm> order) {
        requireTransaction(options.lock());
        environment.requireTimeLimits(options.isLimited());
        return new FindRequest(
                entity,
                List.of(),
                filters.scope(options.filters()).restrict(entity, where),
                order,
                options.limit(),
                options.offset(),
                options.lock(),
                null);
    }

    <T> Stream<T> stream(Class<T> type, Filter<? super T> filter, FindOptions<T> options) {
        EntityMetadata<T> entity = environment.model().of(type);
        Criterion where = loader.resolver().resolve(entity, filter);
        FindRequest request = request(entity, where, options, order(entity, options));
        LoadOptions how = loadOptions(entity, options);
        flushBefore(entity);
        if (options.limit() == 0) {
            return Stream.empty();
        }
        StreamFinder finder = new StreamFinder(environment, transactions, filters.standing());
        return options.limited(() -> finder.stream(request, how)).map(type::cast);
    }

    private <T> LoadOptions loadOptions(EntityMetadata<T> entity, FindOptions<T> options) {
        return new LoadOptions(
                PopulateTree.of(entity, options.populate()),
                options.strategyOr(environment.driver().config().loadStrategy()),
                options.isRefresh() || options.lock() != LockMode.NONE,
                options.connection(),
                filters.scope(options.filters()));
    }

    private void requireTransaction(LockMode lock) {
        if (lock != LockMode.NONE && !transactions.isActive()) {
            throw new ValidationException(
                    "A pessimistic lock needs an open transaction. Use transactional(...) or begin().");
        }
    }

    void lock(Object entity, LockMode mode) {
        requireTransaction(mode);
        reloader().lock(entity, mode);
    }

    <T> @Nullable T findByKey(Class<T> type, Object key, FindOptions<T> options) {
        EntityMetadata<T> entity = environment.model().of(type);
        Object exact = key(entity, key);
        ManagedEntity known = unitOfWork.identityMap().find(entity, exact);
        if (known != null
                && known.state() == EntityState.MANAGED
                && known.isLoaded()
                && !options.isRefresh()
                && options.lock() == LockMode.NONE) {
            if (!options.populate().isEmpty()) {
                loader.populate(List.of(known), loadOptions(entity, options));
            }
            return type.cast(known.entity());
        }
        options.limit(1);
        List<T> found = find(entity, KeyCriteria.keyEquals(entity.idColumns(), exact), options, List.of());
        return found.isEmpty() ? null : found.get(0);
    }

    /** A primary key as users give it, in the form in which entities are found by it. */
    Object key(EntityMetadata<?> entity, Object key) {
        List<Object> values = loader.resolver().keyValues(entity, key);
        return values.size() == 1 ? values.get(0) : values;
    }

    <T> long count(Class<T> type, Filter<? super T> filter, FindOptions<T> options) {
        EntityMetadata<T> entity = environment.model().of(type);
        return count(entity, loader.resolver().resolve(entity, filter), options);
    }

    long count(EntityMetadata<?> entity, @Nullable Criterion where, FindOptions<?> options) {
        Criterion restricted = filters.scope(options.filters()).restrict(entity, where);
        CountRequest request = new CountRequest(entity, restricted);
        flushBefore(entity);
        return environment.driver().count(request, transactions.reading(options.connection()));
    }

    /** A condition of a user's, with the named filters that hold. */
    @Nullable
    Criterion where(EntityMetadata<?> entity, Filter<?> filter) {
        return filters.scope().restrict(entity, loader.resolver().resolve(entity, filter));
    }

    /** In which transaction to ask past the unit of work, after what waits was flushed. */
    DriverContext readingAfterFlush(EntityMetadata<?> entity) {
        flushBefore(entity);
        return transactions.reading(null);
    }

    /** In which transaction to write past the unit of work, after what waits was flushed. */
    DriverContext writingAfterFlush(EntityMetadata<?> entity) {
        flushBefore(entity);
        return transactions.context();
    }

    <T> T reference(Class<T> type, Object key) {
        EntityMetadata<T> entity = environment.model().of(type);
        return type.cast(unitOfWork.reference(entity, key(entity, key)).entity());
    }
}
