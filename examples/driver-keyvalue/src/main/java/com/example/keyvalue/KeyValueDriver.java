package com.example.keyvalue;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.ConnectionOptions;
import dev.cormorant.driver.ConnectionType;
import dev.cormorant.driver.CountRequest;
import dev.cormorant.driver.DatabaseDriver;
import dev.cormorant.driver.DeleteRequest;
import dev.cormorant.driver.DriverContext;
import dev.cormorant.driver.DriverDependency;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.DriverException.Failure;
import dev.cormorant.driver.FindRequest;
import dev.cormorant.driver.InsertRequest;
import dev.cormorant.driver.LockWaitTimeoutException;
import dev.cormorant.driver.NoSchema;
import dev.cormorant.driver.PivotRequest;
import dev.cormorant.driver.RawValues;
import dev.cormorant.driver.Rows;
import dev.cormorant.driver.Scan;
import dev.cormorant.driver.SchemaGenerator;
import dev.cormorant.driver.StatementLog;
import dev.cormorant.driver.UnsupportedByDriverException;
import dev.cormorant.driver.UpdateManyRequest;
import dev.cormorant.driver.UpdateRequest;
import dev.cormorant.driver.UpsertRequest;
import dev.cormorant.driver.WriteResult;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.EntityModel;
import dev.cormorant.metadata.PivotMetadata;
import dev.cormorant.query.LockMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * The driver for H2's MVStore: {@code dbName} is a file, or {@code :memory:}.
 *
 * <pre>{@code
 * Cormorant.init(config -> config.driver(KeyValueDriver.class).dbName("library.mv").entities(Author.class));
 * }</pre>
 */
public final class KeyValueDriver extends DatabaseDriver<KeyValueConnection> {
    private static final DriverDependency LIBRARY = new DriverDependency("com.h2database:h2", "org.h2.mvstore.MVStore");

    private final KeyValuePlatform platform = new KeyValuePlatform();
    private final KeyValueConnection connection;
    private final StatementLog log;

    /**
     * Makes the driver; opens no store.
     *
     * @param config the user's settings
     */
    public KeyValueDriver(Configuration config) {
        super(config, List.of(LIBRARY));
        this.connection = new KeyValueConnection(config, ConnectionOptions.primary(config), ConnectionType.WRITE);
        this.log = new StatementLog(config, connection.options().name());
    }

    @Override
    public KeyValuePlatform getPlatform() {
        return platform;
    }

    @Override
    public KeyValueConnection getConnection(ConnectionType type) {
        return connection;
    }

    /** Works in the transaction of the caller, or in one of its own, and tells who listens. */
    private <T> T within(DriverContext context, String text, Function<StoredRows, T> work) {
        if (context.transaction() instanceof KeyValueTransaction given) {
            return within(given, text, work);
        }
        KeyValueTransaction own = connection.begin();
        try {
            T result = within(own, text, work);
            own.commit();
            return result;
        } finally {
            own.rollback();
        }
    }

    private <T> T within(KeyValueTransaction transaction, String text, Function<StoredRows, T> work) {
        long start = log.start();
        try {
            T result = work.apply(new StoredRows(transaction.enter()));
            log.read(text, start);
            return result;
        } catch (MVStoreException e) {
            Failure failure = new Failure("Another transaction is in the way: " + e.getMessage(), text, null, e);
            throw transaction.failed(new LockWaitTimeoutException(failure));
        } catch (DriverException e) {
            log.failed(text, start, e);
            throw transaction.failed(e);
        }
    }

    @Override
    public Rows find(FindRequest request, DriverContext context) {
        if (request.lock() != LockMode.NONE) {
            throw new UnsupportedByDriverException("Pessimistic locks", getClass());
        }
        return within(context, "select from " + request.entity().table(), rows -> new Scan(rows).find(request));
    }

    @Override
    public Rows findOne(FindRequest request, DriverContext context) {
        return find(request.withLimit(1), context);
    }

    @Override
    public long count(CountRequest request, DriverContext context) {
        return within(context, "select from " + request.entity().table(), rows -> new Scan(rows).count(request));
    }

    @Override
    public WriteResult nativeInsert(InsertRequest request, DriverContext context) {
        return nativeInsertMany(request, context);
    }

    @Override
    public WriteResult nativeInsertMany(InsertRequest request, DriverContext context) {
        EntityMetadata<?> entity = request.entity();
        return within(context, "insert into " + entity.table(), rows -> {
            List<@Nullable Object[]> returned = new ArrayList<>();
            for (int i = 0; i < request.rows().size(); i++) {
                @Nullable Object[] row = new @Nullable Object[entity.columns().size()];
                RawValues.write(request.rows(), i, request.columns(), row);
                for (ColumnMetadata key : request.returning()) {
                    returned.add(new @Nullable Object[] {rows.number(entity, key, row)});
                }
                rows.insert(entity, row);
            }
            return new WriteResult(request.rows().size(), returned);
        });
    }

    @Override
    public WriteResult nativeUpdate(UpdateRequest request, DriverContext context) {
        String text = text(request.entity(), request.columns());
        return within(context, text, rows -> WriteResult.of(update(rows, request)));
    }

    private static String text(EntityMetadata<?> entity, List<ColumnMetadata> columns) {
        List<String> changes =
                columns.stream().map(column -> column.name() + " = ?").toList();
        return "update " + entity.table() + " set " + String.join(", ", changes);
    }

    private static int update(StoredRows rows, UpdateRequest request) {
        List<@Nullable Object[]> found = rows.locked(request.entity(), request.where());
        for (@Nullable Object[] old : found) {
            @Nullable Object[] row = old.clone();
            RawValues.write(request.values(), 0, request.columns(), row);
            rows.delete(request.entity(), old);
            rows.insert(request.entity(), row);
        }
        return found.size();
    }

    @Override
    public int[] nativeUpdateMany(UpdateManyRequest request, DriverContext context) {
        String text = text(request.entity(), request.columns());
        return within(context, text, rows -> {
            int[] matched = new int[request.rows().size()];
            for (int i = 0; i < matched.length; i++) {
                matched[i] = update(rows, request.single(i));
            }
            return matched;
        });
    }

    @Override
    public WriteResult nativeUpsert(UpsertRequest request, DriverContext context) {
        EntityMetadata<?> entity = request.entity();
        return within(context, "insert into " + entity.table() + " on conflict do update", rows -> {
            for (int i = 0; i < request.rows().size(); i++) {
                @Nullable Object[] row = new @Nullable Object[entity.columns().size()];
                RawValues.write(request.rows(), i, request.columns(), row);
                rows.upsert(request, row);
            }
            return WriteResult.of(request.rows().size());
        });
    }

    @Override
    public WriteResult nativeDelete(DeleteRequest request, DriverContext context) {
        return within(context, "delete from " + request.entity().table(), rows -> {
            List<@Nullable Object[]> found = rows.locked(request.entity(), request.where());
            found.forEach(row -> rows.delete(request.entity(), row));
            return WriteResult.of(found.size());
        });
    }

    @Override
    public void syncPivot(PivotRequest request, DriverContext context) {
        PivotMetadata pivot = Objects.requireNonNull(request.relation().pivot());
        link(pivot, "delete from ", request.removed(), false, context);
        link(pivot, "insert into ", request.added(), true, context);
    }

    private void link(
            PivotMetadata pivot, String verb, List<PivotRequest.Link> links, boolean there, DriverContext context) {
        if (!links.isEmpty()) {
            within(context, verb + pivot.table(), rows -> {
                links.forEach(link -> rows.link(pivot, ends(pivot, link), there));
                return links.size();
            });
        }
    }

    private static Object[] ends(PivotMetadata pivot, PivotRequest.Link link) {
        List<Object> ends = new ArrayList<>(RawValues.key(pivot.ownerColumns(), link.ownerKey()));
        ends.addAll(RawValues.key(pivot.targetColumns(), link.targetKey()));
        return ends.toArray();
    }

    @Override
    public void clearPivot(PivotMetadata pivot, List<?> ownerKeys, DriverContext context) {
        within(context, "unlink " + pivot.table(), rows -> {
            ownerKeys.forEach(key -> rows.unlink(pivot, RawValues.key(pivot.ownerColumns(), key)));
            return ownerKeys.size();
        });
    }

    @Override
    public SchemaGenerator getSchemaGenerator(EntityModel model) {
        return new NoSchema(() -> within(DriverContext.NONE, "clear", rows -> {
            model.entities().forEach(rows::clear);
            return rows;
        }));
    }
}
