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
import dev.cormorant.driver.RowWrites;
import dev.cormorant.driver.Rows;
import dev.cormorant.driver.Scan;
import dev.cormorant.driver.SchemaGenerator;
import dev.cormorant.driver.StatementLog;
import dev.cormorant.driver.UnsupportedByDriverException;
import dev.cormorant.driver.UpdateManyRequest;
import dev.cormorant.driver.UpdateRequest;
import dev.cormorant.driver.UpsertRequest;
import dev.cormorant.driver.WriteResult;
import dev.cormorant.metadata.EntityModel;
import dev.cormorant.metadata.PivotMetadata;
import dev.cormorant.query.LockMode;
import java.util.List;
import java.util.function.Function;
import org.h2.mvstore.MVStoreException;

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
        this.connection = new KeyValueConnection(config, ConnectionOptions.primary(config));
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

    private <T> T write(DriverContext context, String text, Function<RowWrites, T> work) {
        return within(context, text, rows -> work.apply(new RowWrites(rows)));
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
        return write(context, "insert into " + request.entity().table(), writes -> writes.insert(request));
    }

    @Override
    public WriteResult nativeUpdate(UpdateRequest request, DriverContext context) {
        return write(context, "update " + request.entity().table(), writes -> writes.update(request));
    }

    @Override
    public int[] nativeUpdateMany(UpdateManyRequest request, DriverContext context) {
        return write(context, "update " + request.entity().table(), writes -> writes.update(request));
    }

    @Override
    public WriteResult nativeUpsert(UpsertRequest request, DriverContext context) {
        return write(context, "upsert into " + request.entity().table(), writes -> writes.upsert(request));
    }

    @Override
    public WriteResult nativeDelete(DeleteRequest request, DriverContext context) {
        return write(context, "delete from " + request.entity().table(), writes -> writes.delete(request));
    }

    @Override
    public void syncPivot(PivotRequest request, DriverContext context) {
        write(context, "link " + request.relation(), writes -> writes.sync(request));
    }

    @Override
    public void clearPivot(PivotMetadata pivot, List<?> ownerKeys, DriverContext context) {
        write(context, "unlink " + pivot.table(), writes -> writes.unlink(pivot, ownerKeys));
    }

    @Override
    public SchemaGenerator getSchemaGenerator(EntityModel model) {
        return new NoSchema(() -> write(DriverContext.NONE, "clear", writes -> writes.clear(model)));
    }
}
