package dev.cormorant.kit.proof;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.Connection;
import dev.cormorant.driver.ConnectionType;
import dev.cormorant.driver.CountRequest;
import dev.cormorant.driver.DatabaseDriver;
import dev.cormorant.driver.DeleteRequest;
import dev.cormorant.driver.DriverContext;
import dev.cormorant.driver.FindRequest;
import dev.cormorant.driver.InsertRequest;
import dev.cormorant.driver.PivotRequest;
import dev.cormorant.driver.Platform;
import dev.cormorant.driver.Rows;
import dev.cormorant.driver.SchemaGenerator;
import dev.cormorant.driver.SelectRequest;
import dev.cormorant.driver.Transaction;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.driver.UpdateManyRequest;
import dev.cormorant.driver.UpdateRequest;
import dev.cormorant.driver.UpsertRequest;
import dev.cormorant.driver.WriteResult;
import dev.cormorant.metadata.EntityModel;
import dev.cormorant.metadata.PivotMetadata;
import java.util.List;
import java.util.function.Supplier;

/** Hands everything to a fault, which hands it to a good driver, mostly. */
public final class FaultyDriver extends DatabaseDriver<Connection> {
    /** What the next driver does wrong. */
    static Supplier<Fault> planted;

    private final Fault fault;

    /** Makes the driver, as the core does. */
    public FaultyDriver(Configuration config) {
        super(config, List.of());
        fault = planted.get();
        fault.begin(config);
    }

    /** The good driver knows only transactions of its own. */
    private static DriverContext good(DriverContext context) {
        return context.transaction() instanceof PlantedTransaction planted
                ? new DriverContext(planted.good(), context.connection())
                : context;
    }

    @Override
    public Platform getPlatform() {
        return fault.platform();
    }

    @Override
    public Connection getConnection(ConnectionType type) {
        return fault.connection(fault.good().getConnection(type));
    }

    @Override
    public Rows find(FindRequest request, DriverContext context) {
        return fault.find(request, good(context));
    }

    @Override
    public Rows findOne(FindRequest request, DriverContext context) {
        return fault.findOne(request, good(context));
    }

    @Override
    public Rows select(SelectRequest request, DriverContext context) {
        return fault.select(request, good(context));
    }

    @Override
    public long count(CountRequest request, DriverContext context) {
        return fault.count(request, good(context));
    }

    @Override
    public WriteResult nativeInsert(InsertRequest request, DriverContext context) {
        return fault.insert(request, good(context));
    }

    @Override
    public WriteResult nativeInsertMany(InsertRequest request, DriverContext context) {
        return fault.insert(request, good(context));
    }

    @Override
    public WriteResult nativeUpdate(UpdateRequest request, DriverContext context) {
        return fault.update(request, good(context));
    }

    @Override
    public int[] nativeUpdateMany(UpdateManyRequest request, DriverContext context) {
        return fault.updateMany(request, good(context));
    }

    @Override
    public WriteResult nativeDelete(DeleteRequest request, DriverContext context) {
        return fault.delete(request, good(context));
    }

    @Override
    public WriteResult nativeUpsert(UpsertRequest request, DriverContext context) {
        return fault.upsert(request, good(context));
    }

    @Override
    public void syncPivot(PivotRequest request, DriverContext context) {
        fault.syncPivot(request, good(context));
    }

    @Override
    public void clearPivot(PivotMetadata pivot, List<?> ownerKeys, DriverContext context) {
        fault.clearPivot(pivot, ownerKeys, good(context));
    }

    @Override
    public long[] nextSequenceValues(String sequence, int count, DriverContext context) {
        return fault.good().nextSequenceValues(sequence, count, good(context));
    }

    @Override
    public SchemaGenerator getSchemaGenerator(EntityModel model) {
        return fault.schema(model);
    }

    @Override
    public <X> X unwrap(Class<X> type, DriverContext context) {
        return fault.good().unwrap(type, good(context));
    }

    @Override
    public Transaction beginReading(ConnectionType type) {
        return getConnection(type).begin(TransactionOptions.DEFAULT.forReading());
    }

    @Override
    public void connect() {
        fault.good().connect();
    }

    @Override
    public void close(boolean force) {
        fault.close(force);
    }
}
