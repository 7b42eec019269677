package dev.cormorant.sql;

import dev.cormorant.config.Configuration;
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
import dev.cormorant.driver.Transaction;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.driver.UnsupportedByDriverException;
import dev.cormorant.driver.UpdateManyRequest;
import dev.cormorant.driver.UpdateRequest;
import dev.cormorant.driver.UpsertRequest;
import dev.cormorant.driver.WriteResult;
import dev.cormorant.metadata.EntityModel;
import dev.cormorant.metadata.NamingStrategy;
import dev.cormorant.metadata.PivotMetadata;
import dev.cormorant.sql.jdbc.Binder;
import dev.cormorant.sql.jdbc.StatementRunner;
import dev.cormorant.sql.plan.Plan;
import dev.cormorant.sql.plan.SqlPlanner;
import dev.cormorant.sql.schema.SchemaHelper;
import dev.cormorant.sql.schema.SqlSchemaGenerator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Carries out requests on an SQL database. Role: implement, by a constructor that names platform, connection and
 * libraries. Shared by all threads.
 *
 * <pre>{@code
 * public final class AcmeDriver extends AbstractSqlDriver<AcmeConnection> {
 *     public AcmeDriver(Configuration config) {
 *         super(config, new AcmePlatform(), AcmeConnection::new,
 *                 List.of(new DriverDependency("com.acme:acme-jdbc", "com.acme.Driver")));
 *     }
 * }
 * }</pre>
 *
 * @param <C> its connection
 */
public abstract class AbstractSqlDriver<C extends AbstractSqlConnection> extends DatabaseDriver<C> {
    private final AbstractSqlPlatform platform;
    private final C connection;
    private final DriverConnections<C> connections;
    private final ReadRoute<C> reads;
    private final SqlPlanner planner;
    private final RowWriter rows;
    private final LinkWriter links;

    /**
     * Makes a driver; opens no connection.
     *
     * @param config the user's settings
     * @param platform the knowledge about the database
     * @param factory makes connections
     * @param dependencies the libraries that must be on the class path
     */
    protected AbstractSqlDriver(
            Configuration config,
            AbstractSqlPlatform platform,
            ConnectionFactory<C> factory,
            List<DriverDependency> dependencies) {
        super(config, dependencies);
        this.platform = platform;
        this.connections = new DriverConnections<>(config, platform, factory);
        this.connection = connections.primary();
        this.reads = new ReadRoute<>(connection, connections.replicas());
        this.planner = new SqlPlanner(platform.getRenderer(), platform.getMaxInListSize());
        this.rows = new RowWriter(platform, config, getClass(), planner.rows());
        this.links = new LinkWriter(platform, config, planner.rows());
    }

    @Override
    public AbstractSqlPlatform getPlatform() {
        return platform;
    }

    @Override
    public C getConnection(ConnectionType type) {
        return reads.connection(type);
    }

    /** Who sends what may write: always the primary. */
    private StatementRunner writer() {
        return connection.runner();
    }

    @Override
    public Rows find(FindRequest request, DriverContext context) {
        Plan<FindRequest> plan = planner.find(request);
        return reads.query(context, plan.sql(), writer -> plan.bind(request, writer));
    }

    @Override
    public Rows stream(FindRequest request, DriverContext context) {
        Plan<FindRequest> plan = planner.find(request);
        return reads.stream(context, plan.sql(), writer -> plan.bind(request, writer));
    }

    @Override
    public Rows findOne(FindRequest request, DriverContext context) {
        Plan<FindRequest> plan = planner.findOne(request);
        return reads.query(context, plan.sql(), writer -> plan.bind(request, writer));
    }

    @Override
    public long count(CountRequest request, DriverContext context) {
        Plan<CountRequest> plan = planner.count(request);
        try (Rows found = reads.query(context, plan.sql(), writer -> plan.bind(request, writer))) {
            found.next();
            return found.getLong(0);
        }
    }

    @Override
    public Rows select(SelectRequest request, DriverContext context) {
        Plan<SelectRequest> plan = planner.select(request);
        return reads.query(context, plan.sql(), writer -> plan.bind(request, writer));
    }

    @Override
    public WriteResult nativeInsert(InsertRequest request, DriverContext context) {
        return nativeInsertMany(request, context);
    }

    @Override
    public WriteResult nativeInsertMany(InsertRequest request, DriverContext context) {
        return atomically(context, request.rows().size(), within -> rows.insert(request, within));
    }

    @Override
    public WriteResult nativeUpdate(UpdateRequest request, DriverContext context) {
        Plan<UpdateRequest> plan = planner.update(request);
        return WriteResult.of(writer().update(context.transaction(), plan.sql(), writer -> plan.bind(request, writer)));
    }

    @Override
    public int[] nativeUpdateMany(UpdateManyRequest request, DriverContext context) {
        return atomically(context, request.rows().size(), within -> rows.update(request, within));
    }

    @Override
    public WriteResult nativeUpsert(UpsertRequest request, DriverContext context) {
        return atomically(context, request.rows().size(), within -> rows.upsert(request, within));
    }

    @Override
    public WriteResult nativeDelete(DeleteRequest request, DriverContext context) {
        Plan<DeleteRequest> plan = planner.delete(request);
        return WriteResult.of(writer().update(context.transaction(), plan.sql(), writer -> plan.bind(request, writer)));
    }

    @Override
    public void syncPivot(PivotRequest request, DriverContext context) {
        int count = request.removed().size() + request.added().size();
        atomically(context, count, within -> links.write(request, within));
    }

    @Override
    public void clearPivot(PivotMetadata pivot, List<?> ownerKeys, DriverContext context) {
        atomically(context, ownerKeys.size(), within -> links.clear(pivot, ownerKeys, within));
    }

    @Override
    public long[] nextSequenceValues(String sequence, int count, DriverContext context) {
        String sql = platform.getSequenceNextValSQL(platform.quoteIdentifier(sequence));
        if (sql == null) {
            return super.nextSequenceValues(sequence, count, context);
        }
        String several = count == 1 ? null : platform.getSequenceNextValuesSQL(platform.quoteIdentifier(sequence));
        long[] values = new long[count];
        for (int taken = 0; taken < count; ) {
            taken += several == null
                    ? take(sql, Binder.NONE, context, values, taken)
                    : take(several, writer -> writer.setInt(0, count), context, values, taken);
        }
        return values;
    }

    private int take(String sql, Binder binder, DriverContext context, long[] values, int from) {
        int taken = 0;
        try (Rows next = writer().query(context.transaction(), sql, binder)) {
            while (next.next()) {
                values[from + taken++] = next.getLong(0);
            }
        }
        return taken;
    }

    /** Several statements are all or nothing, with or without a transaction of the caller. */
    private <T> T atomically(DriverContext context, int rows, Work<T> work) {
        StatementRunner runner = writer();
        if (rows < 2 || context.transaction() != null || !platform.supportsTransactions()) {
            return work.in(new Within(runner, context.transaction()));
        }
        Transaction transaction = runner.begin(TransactionOptions.DEFAULT);
        try {
            T result = work.in(new Within(runner, transaction));
            transaction.commit();
            return result;
        } finally {
            transaction.rollback();
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T in(Within within);
    }

    @Override
    public SchemaGenerator getSchemaGenerator(EntityModel model) {
        SchemaHelper helper = platform.getSchemaHelper();
        if (helper == null) {
            throw new UnsupportedByDriverException("Schema generators", getClass());
        }
        NamingStrategy naming = config().naming() == null ? platform.getNamingStrategy() : config().naming();
        return new SqlSchemaGenerator(
                model, naming, helper, connections.schemaAccess(connection), config().schemaOptions());
    }

    @Override
    public Transaction beginReading(ConnectionType type) {
        return reads.begin(type);
    }

    @Override
    public void connect() {
        reads.connect();
    }

    @Override
    public void close(boolean force) {
        reads.close(force);
    }

    @Override
    public <X> @Nullable X unwrap(Class<X> type, DriverContext context) {
        return type == SqlSession.class ? type.cast(new SqlSession(writer(), context)) : super.unwrap(type, context);
    }
}
