package dev.cormorant.mongodb;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.ConnectionOptions;
import dev.cormorant.driver.ConnectionType;
import dev.cormorant.driver.CountRequest;
import dev.cormorant.driver.DatabaseDriver;
import dev.cormorant.driver.DeleteRequest;
import dev.cormorant.driver.DriverContext;
import dev.cormorant.driver.DriverDependency;
import dev.cormorant.driver.FindRequest;
import dev.cormorant.driver.InsertRequest;
import dev.cormorant.driver.PivotRequest;
import dev.cormorant.driver.Rows;
import dev.cormorant.driver.SchemaGenerator;
import dev.cormorant.driver.SelectRequest;
import dev.cormorant.driver.UpdateManyRequest;
import dev.cormorant.driver.UpdateRequest;
import dev.cormorant.driver.UpsertRequest;
import dev.cormorant.driver.WriteResult;
import dev.cormorant.error.ValidationException;
import dev.cormorant.metadata.EntityModel;
import dev.cormorant.metadata.NamingStrategy;
import dev.cormorant.metadata.PivotMetadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The driver for MongoDB, on its official synchronous library.
 *
 * <p>An entity is a document, its key is {@code _id}, an embeddable is a document inside it, a many-to-many relation is a
 * list of keys in its owning side.
 *
 * <pre>{@code
 * Cormorant.init(config -> config
 *         .driver(MongoDriver.class)
 *         .clientUrl("mongodb://localhost:27017")
 *         .dbName("library")
 *         .entities(Author.class));
 * }</pre>
 *
 * @see <a href="https://www.mongodb.com/docs/drivers/java/sync/current/">MongoDB Java Driver</a>
 */
public class MongoDriver extends DatabaseDriver<MongoConnection> {
    private static final DriverDependency LIBRARY =
            new DriverDependency("org.mongodb:mongodb-driver-sync", "com.mongodb.client.MongoClient");

    private final MongoConnection connection;
    private final MongoPlatform platform;
    private final Reads reads;
    private final Writes writes;
    private final Links links;
    private final Sequences sequences;

    /**
     * Makes the driver; opens no connection.
     *
     * @param config the user's settings
     */
    public MongoDriver(Configuration config) {
        super(config, List.of(LIBRARY));
        if (!config.replicas().isEmpty()) {
            throw new ValidationException("MongoDB finds its replicas by itself: name them in the clientUrl, "
                    + "with readPreference=secondaryPreferred to read from them, instead of in replicas(...).");
        }
        this.connection = new MongoConnection(config, ConnectionOptions.primary(config), ConnectionType.WRITE);
        this.platform = new MongoPlatform(connection::features);
        CommandRunner runner = new CommandRunner(connection, config);
        this.sequences = new Sequences(runner);
        this.reads = new Reads(runner);
        this.writes = new Writes(runner, reads, sequences);
        this.links = new Links(runner);
    }

    @Override
    public MongoPlatform getPlatform() {
        return platform;
    }

    @Override
    public MongoConnection getConnection(ConnectionType type) {
        return connection;
    }

    @Override
    public Rows find(FindRequest request, DriverContext context) {
        return reads.find(request, context);
    }

    @Override
    public Rows findOne(FindRequest request, DriverContext context) {
        return reads.find(request.withLimit(1), context);
    }

    @Override
    public long count(CountRequest request, DriverContext context) {
        return reads.count(request, context);
    }

    @Override
    public Rows select(SelectRequest request, DriverContext context) {
        return reads.select(request, context);
    }

    @Override
    public WriteResult nativeInsert(InsertRequest request, DriverContext context) {
        return writes.insert(request, context);
    }

    @Override
    public WriteResult nativeInsertMany(InsertRequest request, DriverContext context) {
        return connection.atomically(context, request.rows().size(), within -> writes.insert(request, within));
    }

    @Override
    public WriteResult nativeUpdate(UpdateRequest request, DriverContext context) {
        return writes.update(request, context);
    }

    @Override
    public int[] nativeUpdateMany(UpdateManyRequest request, DriverContext context) {
        return connection.atomically(context, request.rows().size(), within -> writes.update(request, within));
    }

    @Override
    public WriteResult nativeUpsert(UpsertRequest request, DriverContext context) {
        return connection.atomically(context, request.rows().size(), within -> writes.upsert(request, within));
    }

    @Override
    public WriteResult nativeDelete(DeleteRequest request, DriverContext context) {
        return writes.delete(request, context);
    }

    @Override
    public void syncPivot(PivotRequest request, DriverContext context) {
        links.sync(request, context);
    }

    @Override
    public void clearPivot(PivotMetadata pivot, List<?> ownerKeys, DriverContext context) {
        links.clear(pivot, ownerKeys, context);
    }

    @Override
    public long[] nextSequenceValues(String sequence, int count, DriverContext context) {
        return sequences.next(sequence, count);
    }

    @Override
    public SchemaGenerator getSchemaGenerator(EntityModel model) {
        NamingStrategy naming = config().naming() == null ? platform.getNamingStrategy() : config().naming();
        return new MongoSchemaGenerator(model, naming, connection);
    }

    @Override
    public <X> @Nullable X unwrap(Class<X> type, DriverContext context) {
        return type == MongoSession.class
                ? type.cast(new MongoSession(connection, MongoTransaction.session(context.transaction())))
                : super.unwrap(type, context);
    }
}
