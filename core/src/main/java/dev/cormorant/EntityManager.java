package dev.cormorant;

import dev.cormorant.driver.ConnectionType;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.error.NotFoundException;
import dev.cormorant.error.ValidationException;
import dev.cormorant.query.Filter;
import dev.cormorant.query.LockMode;
import dev.cormorant.unitofwork.ManagedEntity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds entities, keeps one instance of each, and writes what changed. One unit of work; belongs to one thread at a
 * time, and notices when it is used by two.
 *
 * <pre>{@code
 * EntityManager em = orm.em().fork();
 * em.persist(new Author("Ursula", "ursula@example.org"));
 * em.flush();
 * }</pre>
 */
public final class EntityManager implements EntityQueries {
    private final Session own;

    EntityManager(Session session) {
        this.own = session;
    }

    /** Of a root, what a request context put in its place on this thread. */
    Session session() {
        return own.current();
    }

    /**
     * A new entity manager of the same configuration that manages nothing yet.
     *
     * @return a fresh one for one request, job or thread
     */
    public EntityManager fork() {
        return session().fork().manager();
    }

    /**
     * A new entity manager of the same configuration that manages nothing yet, and reads where it is told to.
     *
     * @param reads which connection answers reads outside transactions, unless a call says otherwise
     * @return a fresh one for one request, job or thread
     */
    public EntityManager fork(ConnectionType reads) {
        return session().fork(reads).manager();
    }

    /**
     * Uses a named filter in all queries of this entity manager and of those that are forked from it later.
     *
     * @param name its name
     * @param parameters what its condition needs
     * @throws ValidationException if no filter has this name
     */
    public void useFilter(String name, Map<String, ?> parameters) {
        session().act(() -> session().finder().filters().use(name, parameters));
    }

    /**
     * Goes without a named filter in all queries of this entity manager and of those that are forked from it later.
     *
     * @param name its name
     * @throws ValidationException if no filter has this name
     */
    public void withoutFilter(String name) {
        session().act(() -> session().finder().filters().refuse(name));
    }

    @Override
    public <T> List<T> find(Class<T> type, Filter<? super T> filter, Consumer<FindOptions<T>> options) {
        return session().run(() -> session().finder().find(type, filter, filled(options)));
    }

    @Override
    public <T> Optional<T> findOne(Class<T> type, Object key, Consumer<FindOptions<T>> options) {
        return session().run(() -> Optional.ofNullable(session().finder().findByKey(type, key, filled(options))));
    }

    @Override
    public <T> Page<T> findAndCount(Class<T> type, Filter<? super T> filter, Consumer<FindOptions<T>> options) {
        return session().run(() -> {
            FindOptions<T> given = filled(options);
            List<T> found = session().finder().find(type, filter, given);
            return new Page<>(found, session().finder().count(type, filter, given));
        });
    }

    @Override
    public <T> CursorPage<T> findByCursor(
            Class<T> type, Filter<? super T> filter, CursorRange range, Consumer<FindOptions<T>> options) {
        return session().run(() -> session().finder().findByCursor(type, filter, range, filled(options)));
    }

    @Override
    public <T> long count(Class<T> type, Filter<? super T> filter) {
        return session().run(() -> session().finder().count(type, filter, new FindOptions<>()));
    }

    @Override
    public <R, T> List<R> select(
            Class<R> result, Class<T> type, Filter<? super T> filter, Consumer<Selection<T>> selection) {
        return session().run(() -> session().selector().select(result, type, filter, selection));
    }

    @Override
    public <T> Map<@Nullable Object, Long> countBy(Class<T> type, Filter<? super T> filter, String property) {
        return session().run(() -> session().selector().countBy(type, filter, property));
    }

    @Override
    public <T> boolean exists(Class<T> type, Filter<? super T> filter) {
        return session().run(() -> session().selector().exists(type, filter));
    }

    @Override
    public <T> Stream<T> stream(Class<T> type, Filter<? super T> filter, Consumer<FindOptions<T>> options) {
        return session().run(() -> session().finder().stream(type, filter, filled(options)));
    }

    /**
     * Inserts one row by one statement, past the unit of work: no callbacks, no cascades, no version, nothing managed.
     *
     * @param type the entity class
     * @param values what the properties are; what is left out is up to the database
     * @param <T> the entity
     * @return the key, if the database made it
     */
    public <T> Optional<Object> nativeInsert(Class<T> type, Consumer<Assignments<T>> values) {
        return session().run(() -> session().writes().insert(type, assigned(values)));
    }

    /**
     * Sets properties of all rows that satisfy a filter by one statement, past the unit of work: no callbacks, no
     * versions, and managed entities keep what they have until they are refreshed.
     *
     * @param type the entity class
     * @param filter the condition; named filters hold too
     * @param values what the properties become
     * @param <T> the entity
     * @return how many rows there were
     */
    public <T> long nativeUpdate(Class<T> type, Filter<? super T> filter, Consumer<Assignments<T>> values) {
        return session().run(() -> session().writes().update(type, filter, assigned(values)));
    }

    /**
     * Deletes all rows that satisfy a filter by one statement, past the unit of work: no callbacks, no cascades but those
     * of the database, and managed entities stay managed.
     *
     * @param type the entity class
     * @param filter the condition; named filters hold too
     * @param <T> the entity
     * @return how many rows there were
     */
    public <T> long nativeDelete(Class<T> type, Filter<? super T> filter) {
        return session().run(() -> session().writes().delete(type, filter));
    }

    private static <T> Assignments<T> assigned(Consumer<Assignments<T>> values) {
        Assignments<T> given = new Assignments<>();
        values.accept(given);
        return given;
    }

    private static <T> FindOptions<T> filled(Consumer<FindOptions<T>> options) {
        FindOptions<T> given = new FindOptions<>();
        options.accept(given);
        return given;
    }

    /**
     * Schedules a new entity, and what its relations reach, for an insert at the next flush.
     *
     * @param entity an instance of a mapped class
     */
    public void persist(Object entity) {
        session().act(() -> session().unitOfWork().persist(entity));
    }

    /**
     * Schedules an entity for its delete at the next flush.
     *
     * @param entity an instance of a mapped class
     */
    public void remove(Object entity) {
        session().act(() -> session().unitOfWork().remove(entity));
    }

    /**
     * Makes an entity with some values, and persists it.
     *
     * <pre>{@code
     * Book book = em.create(Book.class, values -> values.set(QBook.title, "Kindred").setKey(QBook.author, 7L));
     * }</pre>
     *
     * @param type the entity class
     * @param values what its properties are
     * @param <T> the entity
     * @return the entity, which the next flush inserts
     * @throws ValidationException if a value does not fit; nothing was made then
     */
    public <T> T create(Class<T> type, Consumer<Assignments<T>> values) {
        return create(type, assigned(values).values());
    }

    /**
     * Makes an entity with some values, and persists it.
     *
     * @param type the entity class
     * @param values what its properties are, by their names; as {@link #assign(Object, Map)} takes them
     * @param <T> the entity
     * @return the entity, which the next flush inserts
     * @throws ValidationException if a name or a value does not fit; nothing was made then
     */
    public <T> T create(Class<T> type, Map<String, ?> values) {
        return session()
                .run(() -> type.cast(session().assigner(new AssignOptions()).create(type, values)));
    }

    /**
     * Sets properties of an entity: all of them, or none if a value does not fit.
     *
     * @param entity an instance of a mapped class, managed or not
     * @param values what its properties become
     * @param <T> the entity
     * @return the entity
     * @throws ValidationException if a value does not fit; nothing was set then
     */
    public <T> T assign(T entity, Consumer<Assignments<T>> values) {
        return assign(entity, assigned(values).values());
    }

    /**
     * Sets properties of an entity by their names, such as those of a parsed JSON document: all of them, or none.
     *
     * <p>Times may be given as text of ISO 8601 or in milliseconds since 1970, constants and UUIDs as text, numbers of any
     * class if they lose nothing. In place of a related entity stands the entity, its key, or a map: with a key in it, it
     * changes the entity of that key; without, it makes a new one. A map in place of an embeddable changes what it names.
     *
     * @param entity an instance of a mapped class, managed or not
     * @param values what its properties become, by their names
     * @param <T> the entity
     * @return the entity
     * @throws ValidationException if a name or a value does not fit; nothing was set then
     * @throws dev.cormorant.unitofwork.OptimisticLockException if a version is given, and it is an older one
     */
    public <T> T assign(T entity, Map<String, ?> values) {
        return assign(entity, values, options -> {});
    }

    /**
     * Sets properties of an entity by their names, with options.
     *
     * @param entity an instance of a mapped class, managed or not
     * @param values what its properties become, by their names
     * @param options how maps are taken
     * @param <T> the entity
     * @return the entity
     * @throws ValidationException if a name or a value does not fit; nothing was set then
     */
    public <T> T assign(T entity, Map<String, ?> values, Consumer<AssignOptions> options) {
        AssignOptions given = new AssignOptions();
        options.accept(given);
        session().act(() -> session().assigner(given).assign(entity, values));
        return entity;
    }

    /**
     * Brings an instance back that is not managed here: copies what it has otherwise than the database into the managed
     * instance with its key, which is loaded if need be. The given instance stays as it is, and is not managed.
     *
     * <p>What its collections lost and won since they were loaded counts too. Entities that die with it are merged like
     * itself, new ones are persisted as copies, and of all others only the key counts.
     *
     * @param entity an instance with its key, such as one that another entity manager loaded
     * @param <T> the entity
     * @return the managed instance; the given one if it is managed already
     * @throws NotFoundException if its row is gone
     * @throws ValidationException if it has no key
     * @throws dev.cormorant.unitofwork.OptimisticLockException if its row has another version
     */
    @SuppressWarnings("unchecked") // What is merged into is of the same class.
    public <T> T merge(T entity) {
        return (T) session().run(() -> session().merger().merge(entity));
    }

    /**
     * Writes all changes in one transaction, all or nothing; sends nothing when nothing changed. When it fails, database
     * and entities are as before, and it can be repeated.
     */
    public void flush() {
        session().act(session()::flush);
    }

    /** Forgets all entities and all changes that were not flushed. */
    public void clear() {
        session().act(session().unitOfWork()::clear);
    }

    /**
     * The instance for a primary key, without a query: a reference if it is not managed yet.
     *
     * @param type the entity class
     * @param key the primary key, a list of values if composite
     * @param <T> the entity
     * @return the one instance of this entity manager
     */
    public <T> T getReference(Class<T> type, Object key) {
        return session().run(() -> session().finder().reference(type, key));
    }

    /**
     * Tells whether an entity's own values are there.
     *
     * @param entity an instance
     * @return false for a reference that carries its key only
     */
    public boolean isLoaded(Object entity) {
        return session().run(() -> {
            ManagedEntity entry = session().unitOfWork().find(entity);
            return entry == null || entry.isLoaded();
        });
    }

    /**
     * Tells whether an instance is managed here.
     *
     * @param entity an instance of a mapped class
     * @return true if a flush looks at it
     */
    public boolean contains(Object entity) {
        return session().run(() -> session().unitOfWork().find(entity) != null);
    }

    /**
     * Loads relations of entities that are there; what is loaded is not loaded again.
     *
     * @param entities managed entities of one class
     * @param paths names of relations joined by dots, such as {@code books.tags}
     */
    public void populate(Collection<?> entities, String... paths) {
        session().act(() -> session().finder().reloader().populate(entities, List.of(paths)));
    }

    /**
     * Replaces an entity's values by those of the database; changes that were not flushed are lost.
     *
     * @param entity a managed entity
     * @throws NotFoundException if its row is gone
     */
    public void refresh(Object entity) {
        session().act(() -> session().finder().reloader().refresh(entity));
    }

    /**
     * Locks the row of an entity until the transaction ends, and takes over the values that it has by then. Lock before
     * you change.
     *
     * @param entity a managed entity without changes that wait to be flushed
     * @param mode how
     * @throws NotFoundException if its row is gone, or passed over since another transaction holds it
     * @throws ValidationException if there is no transaction, or the entity has changes
     */
    public void lock(Object entity, LockMode mode) {
        session().act(() -> session().finder().lock(entity, mode));
    }

    /**
     * Inserts an entity, or updates its row if one with the same primary key, or else with the same unique values, is
     * there; sent at once.
     *
     * @param entity an instance of a mapped class that is not managed
     */
    public void upsert(Object entity) {
        upsertMany(List.of(entity));
    }

    /**
     * Inserts entities, or updates the rows that are there, in batches; sent at once, and the instances are managed
     * afterwards where their keys are known.
     *
     * @param entities instances of one mapped class that are not managed
     */
    public void upsertMany(Collection<?> entities) {
        session().act(() -> session().upsert(new ArrayList<>(entities)));
    }

    /**
     * Runs some work in a transaction, and flushes and commits when it returns; rolls back when it throws. Within a
     * transaction, runs in a nested one.
     *
     * @param work what to do with the entity manager of the transaction
     */
    public void transactional(Consumer<EntityManager> work) {
        transactional(TransactionOptions.DEFAULT, em -> {
            work.accept(em);
            return Optional.empty();
        });
    }

    /**
     * Runs some work in a transaction, and flushes and commits when it returns; rolls back when it throws. Within a
     * transaction, runs in a nested one.
     *
     * <p>With more than one attempt, the work runs again with a new entity manager when a deadlock or a serialization
     * failure undid it, and never when the outcome of its commit is unknown.
     *
     * @param options how the transaction is begun
     * @param work what to do with the entity manager of the transaction
     * @param <R> what the work gives
     * @return what the work gave
     * @throws ValidationException if several attempts are asked for within a transaction, which a conflict undoes too
     */
    public <R> R transactional(TransactionOptions options, Function<EntityManager, R> work) {
        if (options.attempts() > 1) {
            session().requireNoTransaction();
            TransactionOptions once = options.withAttempts(1);
            return new Retry(options).run(() -> fork().transactional(once, work));
        }
        if (session().isUnusableRoot()) {
            return fork().transactional(options, work);
        }
        return session().transactional(options, () -> work.apply(this));
    }

    /** Begins a transaction, a nested one if there is one already. */
    public void begin() {
        session().act(() -> session().transactions().begin(TransactionOptions.DEFAULT));
    }

    /**
     * Begins a transaction.
     *
     * @param options how
     */
    public void begin(TransactionOptions options) {
        session().begin(options);
    }

    /** Flushes and makes the transaction permanent. */
    public void commit() {
        session().act(session()::commit);
    }

    /** Undoes the transaction, in the database and in what flushes did to entities; scheduled changes stay scheduled. */
    public void rollback() {
        session().act(session().transactions()::rollback);
    }

    /**
     * Tells whether a transaction is open.
     *
     * @return true if one is
     */
    public boolean isInTransaction() {
        return session().transactions().isActive();
    }

    /**
     * A repository for one entity class, bound to this entity manager.
     *
     * @param type the entity class
     * @param <T> the entity
     * @return the repository
     */
    public <T> EntityRepository<T> getRepository(Class<T> type) {
        return new EntityRepository<>(this, type);
    }

    /**
     * What the driver offers beside entities, such as raw SQL, working in the open transaction.
     *
     * @param type what is asked for
     * @param <X> what is asked for
     * @return the object
     * @throws ValidationException if the driver has no such thing
     */
    public <X> X unwrap(Class<X> type) {
        return session().run(() -> session().unwrap(type));
    }
}
