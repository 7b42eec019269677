package dev.cormorant;

import dev.cormorant.config.FlushMode;
import dev.cormorant.driver.ConnectionType;
import dev.cormorant.driver.CountRequest;
import dev.cormorant.driver.FindRequest;
import dev.cormorant.error.NotFoundException;
import dev.cormorant.error.ValidationException;
import dev.cormorant.loading.EntityLoader;
import dev.cormorant.loading.LoadOptions;
import dev.cormorant.loading.PopulateTree;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.query.Criterion;
import dev.cormorant.query.Filter;
import dev.cormorant.query.KeyCriteria;
import dev.cormorant.query.LockMode;
import dev.cormorant.unitofwork.EntityState;
import dev.cormorant.unitofwork.Flusher;
import dev.cormorant.unitofwork.ManagedEntity;
import dev.cormorant.unitofwork.TransactionScope;
import dev.cormorant.unitofwork.UnitOfWork;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The reading side of one entity manager: turns what users ask into requests, after a flush if one is due. */
final class Finder {
    private final Environment environment;
    private final TransactionScope transactions;
    private final EntityLoader loader;
    private final UnitOfWork unitOfWork;
    private final Flusher flusher;

    Finder(Environment environment, TransactionScope transactions, Executor entrance) {
        this.environment = environment;
        this.transactions = transactions;
        this.loader = new EntityLoader(
                environment.model(),
                environment.bindings(),
                transactions,
                environment.driver(),
                environment.callbacks(),
                entrance);
        this.unitOfWork = loader.unitOfWork();
        this.flusher = new Flusher(unitOfWork, transactions, environment.driver(), environment.callbacks());
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
        return find(entity, where, options);
    }

    private <T> List<T> find(EntityMetadata<T> entity, @Nullable Criterion where, FindOptions<T> options) {
        FindRequest request = request(entity, where, options);
        LoadOptions how = loadOptions(entity, options);
        flushBefore(entity);
        List<ManagedEntity> entries = loader.find(request, how);
        List<T> found = new ArrayList<>(entries.size());
        for (ManagedEntity entry : entries) {
            found.add(entity.type().cast(entry.entity()));
        }
        return found;
    }

    private <T> FindRequest request(EntityMetadata<T> entity, @Nullable Criterion where, FindOptions<T> options) {
        requireTransaction(options.lock());
        return new FindRequest(
                entity,
                List.of(),
                where,
                loader.resolver().resolve(entity, options.orderBy()),
                options.limit(),
                options.offset(),
                options.lock(),
                null);
    }

    <T> Stream<T> stream(Class<T> type, Filter<? super T> filter, FindOptions<T> options) {
        EntityMetadata<T> entity = environment.model().of(type);
        FindRequest request = request(entity, loader.resolver().resolve(entity, filter), options);
        LoadOptions how = loadOptions(entity, options);
        flushBefore(entity);
        if (transactions.isActive() || !environment.driver().getPlatform().supportsTransactions()) {
            return stream(request, how, transactions).map(type::cast);
        }
        return streamAlone(request, how).map(type::cast);
    }

    private Stream<Object> stream(FindRequest request, LoadOptions how, TransactionScope within) {
        return new Finder(environment, within, Runnable::run).loader.stream(request, how);
    }

    /** Reads in a transaction of its own, so that all statements of the stream see the same data on one connection. */
    private Stream<Object> streamAlone(FindRequest request, LoadOptions how) {
        TransactionScope own = new TransactionScope(environment.driver(), transactions.reads());
        own.beginReading(how.connection());
        try {
            return stream(request, how, own).onClose(own::rollback);
        } catch (RuntimeException | Error e) {
            own.rollback(e);
            throw e;
        }
    }

    private <T> LoadOptions loadOptions(EntityMetadata<T> entity, FindOptions<T> options) {
        return new LoadOptions(
                PopulateTree.of(entity, options.populate()),
                options.strategyOr(environment.driver().config().loadStrategy()),
                options.isRefresh() || options.lock() != LockMode.NONE,
                options.connection());
    }

    private void requireTransaction(LockMode lock) {
        if (lock != LockMode.NONE && !transactions.isActive()) {
            throw new ValidationException(
                    "A pessimistic lock needs an open transaction. Use transactional(...) or begin().");
        }
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
        List<T> found = find(entity, KeyCriteria.keyEquals(entity.idColumns(), exact), options);
        return found.isEmpty() ? null : found.get(0);
    }

    private Object key(EntityMetadata<?> entity, Object key) {
        List<Object> values = loader.resolver().keyValues(entity, key);
        return values.size() == 1 ? values.get(0) : values;
    }

    <T> long count(Class<T> type, Filter<? super T> filter, @Nullable ConnectionType wanted) {
        EntityMetadata<T> entity = environment.model().of(type);
        Criterion where = loader.resolver().resolve(entity, filter);
        flushBefore(entity);
        return environment.driver().count(new CountRequest(entity, where), transactions.reading(wanted));
    }

    <T> T reference(Class<T> type, Object key) {
        EntityMetadata<T> entity = environment.model().of(type);
        return type.cast(unitOfWork.reference(entity, key(entity, key)).entity());
    }

    void populate(Collection<?> entities, List<String> paths) {
        List<ManagedEntity> entries = new ArrayList<>(entities.size());
        for (Object entity : entities) {
            entries.add(managed(entity));
        }
        if (!entries.isEmpty()) {
            PopulateTree tree = PopulateTree.of(entries.get(0).binding().metadata(), paths);
            LoadOptions how =
                    new LoadOptions(tree, environment.driver().config().loadStrategy(), false, null);
            loader.populate(entries, how);
        }
    }

    private ManagedEntity managed(Object entity) {
        ManagedEntity entry = unitOfWork.find(entity);
        if (entry == null) {
            throw new ValidationException("This " + entity.getClass().getSimpleName()
                    + " is not managed by this entity manager. Find it here, or persist it.");
        }
        return entry;
    }

    void refresh(Object entity) {
        ManagedEntity entry = managed(entity);
        if (entry.state() == EntityState.NEW) {
            throw new ValidationException("This " + entry.binding().metadata().name()
                    + " is new: there is no row to refresh it from. Flush it first.");
        }
        if (!loader.refresh(entry)) {
            throw new NotFoundException("The row of " + entry + " is gone, so it cannot be refreshed.");
        }
    }
}
