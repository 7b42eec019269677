package dev.cormorant.kit.proof;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.Connection;
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
import dev.cormorant.driver.UpdateManyRequest;
import dev.cormorant.driver.UpdateRequest;
import dev.cormorant.driver.UpsertRequest;
import dev.cormorant.driver.WriteResult;
import dev.cormorant.metadata.EntityModel;
import dev.cormorant.metadata.PivotMetadata;
import dev.cormorant.sqlite.SqliteDriver;
import java.util.List;

/** A good driver but for what a subclass does wrong. */
abstract class Fault {
    private final String name;
    private DatabaseDriver<?> good;

    Fault(String name) {
        this.name = name;
    }

    final String name() {
        return name;
    }

    final DatabaseDriver<?> good() {
        return good;
    }

    /** Makes the good driver for a new connection. */
    final void begin(Configuration config) {
        good = driver(config);
    }

    DatabaseDriver<?> driver(Configuration config) {
        return new SqliteDriver(config);
    }

    Platform platform() {
        return good.getPlatform();
    }

    Connection connection(Connection connection) {
        return connection;
    }

    FindRequest asked(FindRequest request) {
        return request;
    }

    Rows read(Rows rows, FindRequest request) {
        return rows;
    }

    Rows find(FindRequest request, DriverContext context) {
        return read(good.find(asked(request), context), request);
    }

    Rows findOne(FindRequest request, DriverContext context) {
        return read(good.findOne(asked(request), context), request);
    }

    Rows select(SelectRequest request, DriverContext context) {
        return good.select(request, context);
    }

    long count(CountRequest request, DriverContext context) {
        return good.count(request, context);
    }

    WriteResult insert(InsertRequest request, DriverContext context) {
        return good.nativeInsertMany(request, context);
    }

    WriteResult update(UpdateRequest request, DriverContext context) {
        return good.nativeUpdate(request, context);
    }

    int[] updateMany(UpdateManyRequest request, DriverContext context) {
        return good.nativeUpdateMany(request, context);
    }

    WriteResult delete(DeleteRequest request, DriverContext context) {
        return good.nativeDelete(request, context);
    }

    WriteResult upsert(UpsertRequest request, DriverContext context) {
        return good.nativeUpsert(request, context);
    }

    void syncPivot(PivotRequest request, DriverContext context) {
        good.syncPivot(request, context);
    }

    void clearPivot(PivotMetadata pivot, List<?> ownerKeys, DriverContext context) {
        good.clearPivot(pivot, ownerKeys, context);
    }

    SchemaGenerator schema(EntityModel model) {
        return good.getSchemaGenerator(model);
    }

    void close(boolean force) {
        good.close(force);
    }
}
