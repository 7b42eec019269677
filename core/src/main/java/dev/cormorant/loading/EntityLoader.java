package dev.cormorant.loading;

import dev.cormorant.config.LoadStrategy;
import dev.cormorant.driver.ConnectionType;
import dev.cormorant.driver.DatabaseDriver;
import dev.cormorant.driver.DriverContext;
import dev.cormorant.driver.FindRequest;
import dev.cormorant.driver.Rows;
import dev.cormorant.driver.UnsupportedByDriverException;
import dev.cormorant.entity.CollectionContent;
import dev.cormorant.entity.EntityCollection;
import dev.cormorant.error.NotFoundException;
import dev.cormorant.hydration.EntityBindings;
import dev.cormorant.metadata.CallbackKind;
import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.EntityModel;
import dev.cormorant.query.Criterion;
import dev.cormorant.query.FilterResolver;
import dev.cormorant.query.KeyCriteria;
import dev.cormorant.query.LockMode;
import dev.cormorant.query.QueryFeature;
import dev.cormorant.unitofwork.CallbackRunner;
import dev.cormorant.unitofwork.EntityState;
import dev.cormorant.unitofwork.LoadGroup;
import dev.cormorant.unitofwork.ManagedEntity;
import dev.cormorant.unitofwork.RelationLoader;
import dev.cormorant.unitofwork.TransactionScope;
import dev.cormorant.unitofwork.UnitOfWork;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Internal: finds entities and loads their relations: to-one relations in the same row where the platform joins,
 * to-many relations by one query for each level. Belongs to one entity manager; not thread-safe.
 */
public final class EntityLoader implements RelationLoader {
    private final DatabaseDriver<?> driver;
    private final TransactionScope transactions;
    private final CallbackRunner callbacks;
    private final UnitOfWork unitOfWork;
    private final FilterResolver resolver;
    private final Executor entrance;
    private RowScope collectionScope = RowScope.ALL;

    /**
     * Makes a loader with an empty unit of work.
     *
     * @param model what is mapped
     * @param bindings generated access
     * @param transactions in which transaction to read
     * @param driver who reads
     * @param callbacks who is told of loaded entities
     * @param entrance runs what references and collections ask for, or refuses it
     */
    public EntityLoader(
            EntityModel model,
            EntityBindings bindings,
            TransactionScope transactions,
            DatabaseDriver<?> driver,
            CallbackRunner callbacks,
            Executor entrance) {
        this.entrance = entrance;
        this.driver = driver;
        this.transactions = transactions;
        this.callbacks = callbacks;
        this.unitOfWork = new UnitOfWork(model, bindings, this);
        this.resolver =
                new FilterResolver((metadata, entity) -> bindings.of(metadata).key(entity), this::requireFeature);
    }

    private void requireFeature(QueryFeature feature) {
        if (!driver.getPlatform().supportsQuery(feature)) {
            throw new UnsupportedByDriverException(feature.description(), driver.getClass());
        }
    }

    /**
     * What the loaded entities belong to.
     *
     * @return the unit of work
     */
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    /**
     * What checks filters against the mapping.
     *
     * @return the resolver
     */
    public FilterResolver resolver() {
        return resolver;
    }

    /**
     * Says which elements a collection has that is loaded by its own name.
     *
     * @param scope the scope
     */
    public void setCollectionScope(RowScope scope) {
        this.collectionScope = scope;
    }

    /** What is to be done with each row; behind its first {@code width} columns stand those of the pivot. */
    @FunctionalInterface
    interface RowVisitor {
        void visit(ManagedEntity entry, Rows rows, int width);
    }

    /**
     * Finds entities and loads the relations that are wanted.
     *
     * @param request what to find, without joins
     * @param how which relations, and in which way
     * @return the entities in order
     */
    public List<ManagedEntity> find(FindRequest request, LoadOptions how) {
        List<ManagedEntity> found = new ArrayList<>();
        query(request, how, (entry, rows, width) -> found.add(entry));
        populate(found, how);
        return found;
    }

    void willFill(CollectionContent<?> content) {
        transactions.willFill(content);
    }

    void query(FindRequest request, LoadOptions how, RowVisitor visitor) {
        FindRequest joined = joins() ? withJoins(request, how) : request;
        RowAssembler assembler = new RowAssembler(unitOfWork, this, joined, how.refresh());
        DriverContext context = transactions.reading(how.connection());
        boolean single = joined.limit() == 1 && joined.offset() == 0;
        try (Rows rows = single ? driver.findOne(joined, context) : driver.find(joined, context)) {
            while (rows.next()) {
                visitor.visit(assembler.read(rows), rows, assembler.width());
            }
        }
        callAfterLoad(assembler);
    }

    void callAfterLoad(RowAssembler assembler) {
        List<ManagedEntity> filled = assembler.filled();
        for (int i = 0; i < filled.size(); i++) {
            callbacks.call(CallbackKind.POST_LOAD, filled.get(i));
        }
    }

    /**
     * Reads entities one after the other and forgets them again; the loader must serve nothing else meanwhile.
     *
     * @param request what to find, without joins
     * @param how which relations, and in which way
     * @return the entities in order, not managed; must be closed
     */
    public Stream<Object> stream(FindRequest request, LoadOptions how) {
        FindRequest joined = joins() ? withJoins(request, how) : request;
        Rows rows = driver.stream(joined, transactions.reading(how.connection()));
        Iterator<Object> entities = new EntityStream(this, rows, joined, how);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(entities, Spliterator.ORDERED), false)
                .onClose(rows::close);
    }

    private static FindRequest withJoins(FindRequest request, LoadOptions how) {
        return new FindRequest(
                request.entity(),
                JoinPlan.of(request.entity(), how.populate(), how.strategy()),
                request.where(),
                request.orderBy(),
                request.limit(),
                request.offset(),
                request.lock(),
                request.pivot());
    }

    boolean joins() {
        return driver.getPlatform().supportsJoins();
    }

    /**
     * Loads relations of entities that are there already; what is loaded is not loaded again.
     *
     * @param entries the entities, all of one class
     * @param how which relations, and in which way
     */
    public void populate(List<ManagedEntity> entries, LoadOptions how) {
        if (!entries.isEmpty() && !how.populate().isEmpty()) {
            new RelationWalk(this, how).populate(entries, how.populate());
        }
    }

    @Override
    public void loadReferences(LoadGroup group, ManagedEntity asked) {
        entrance.execute(() -> loadWaiting(group, asked));
    }

    private void loadWaiting(LoadGroup group, ManagedEntity asked) {
        List<ManagedEntity> waiting = new ArrayList<>();
        for (ManagedEntity member : group.members()) {
            if (!member.isLoaded() && member.state() != EntityState.DETACHED) {
                waiting.add(member);
            }
        }
        load(waiting, LoadOptions.PLAIN);
        if (!asked.isLoaded()) {
            throw new NotFoundException("The " + asked + " that a reference points at does not exist any more.");
        }
    }

    /**
     * Replaces the values of an entity by those of the database.
     *
     * @param entry the entity
     * @param lock how its row is locked
     * @return false if its row is gone
     */
    public boolean refresh(ManagedEntity entry, LockMode lock) {
        EntityMetadata<?> entity = entry.binding().metadata();
        LoadOptions how =
                new LoadOptions(PopulateTree.EMPTY, LoadStrategy.BALANCED, true, ConnectionType.WRITE, RowScope.ALL);
        Criterion where = KeyCriteria.keyEquals(entity.idColumns(), entry.key());
        FindRequest request = new FindRequest(entity, List.of(), where, List.of(), 1, 0, lock, null);
        return !find(request, how).isEmpty();
    }

    void load(List<ManagedEntity> references, LoadOptions how) {
        if (references.isEmpty()) {
            return;
        }
        EntityMetadata<?> entity = references.get(0).binding().metadata();
        for (List<Object> keys : chunks(keysOf(references))) {
            Criterion where = keys.size() == 1
                    ? KeyCriteria.keyEquals(entity.idColumns(), keys.get(0))
                    : KeyCriteria.anyKeyOf(entity.idColumns(), keys);
            query(FindRequest.of(entity, where), how, (entry, rows, width) -> {});
        }
    }

    static List<Object> keysOf(List<ManagedEntity> entries) {
        List<Object> keys = new ArrayList<>(entries.size());
        for (ManagedEntity entry : entries) {
            keys.add(entry.key());
        }
        return keys;
    }

    /**
     * Divides keys into as many at once as one statement may name.
     *
     * @param keys the keys
     * @return all of them, in order
     */
    public List<List<Object>> chunks(List<Object> keys) {
        int size = driver.getPlatform().getMaxInListSize();
        List<List<Object>> chunks = new ArrayList<>();
        for (int start = 0; start < keys.size(); start += size) {
            chunks.add(keys.subList(start, Math.min(keys.size(), start + size)));
        }
        return chunks;
    }

    @Override
    public void loadCollection(ManagedEntity owner, CollectionMetadata relation) {
        entrance.execute(() -> loadWithSiblings(owner, relation));
    }

    private void loadWithSiblings(ManagedEntity owner, CollectionMetadata relation) {
        LoadGroup group = owner.group();
        List<ManagedEntity> owners = group == null ? List.of(owner) : group.members();
        LoadOptions how = new LoadOptions(PopulateTree.EMPTY, LoadStrategy.BALANCED, false, null, collectionScope);
        PopulateTree.Branch plain = new PopulateTree.Branch(relation, PopulateTree.EMPTY, PopulateHint.of(""));
        new RelationWalk(this, how).loadCollections(owners, relation, plain);
        if (!isLoaded(owner, relation)) {
            new RelationWalk(this, how).loadCollections(List.of(owner), relation, plain);
        }
    }

    private static boolean isLoaded(ManagedEntity owner, CollectionMetadata relation) {
        return owner.binding().get(owner.entity(), relation) instanceof EntityCollection<?> collection
                && collection.isLoaded();
    }
}
