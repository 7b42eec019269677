package dev.cormorant.mongodb;

import dev.cormorant.driver.DeleteRequest;
import dev.cormorant.driver.DriverContext;
import dev.cormorant.driver.InsertRequest;
import dev.cormorant.driver.UpdateManyRequest;
import dev.cormorant.driver.UpdateRequest;
import dev.cormorant.driver.UpsertRequest;
import dev.cormorant.driver.WriteResult;
import dev.cormorant.metadata.EntityMetadata;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** Carries out the requests that write documents. */
final class Writes {
    private final CommandRunner runner;
    private final Reads reads;
    private final MadeKeys made;

    Writes(CommandRunner runner, Reads reads, Sequences sequences) {
        this.runner = runner;
        this.reads = reads;
        this.made = new MadeKeys(sequences);
    }

    private Fields fields(EntityMetadata<?> entity) {
        return reads.model().of(entity);
    }

    WriteResult insert(InsertRequest request, DriverContext context) {
        Fields fields = fields(request.entity());
        List<Object> keys = request.returning().isEmpty()
                ? List.of()
                : made.make(fields, request.returning().get(0), request.rows().size());
        List<BsonDocument> documents = new InsertDocuments(request, fields).make(keys);
        Command command = Command.of(fields.collection(), "insertMany", new BsonArray(documents.subList(0, 1)));
        long written = runner.write(command, 1, context, collection -> collection.insert(documents));
        return new WriteResult(
                written, keys.stream().map(key -> new @Nullable Object[] {key}).toList());
    }

    WriteResult update(UpdateRequest request, DriverContext context) {
        Fields fields = fields(request.entity());
        BsonDocument filter = reads.filter(request.entity(), request.where(), context);
        BsonDocument update = new UpdateDocument(fields, request.columns(), request.values()).of(0);
        Command command = Command.of(fields.collection(), "updateMany", filter, update);
        return WriteResult.of(runner.write(command, 1, context, collection -> collection.update(filter, update)));
    }

    int[] update(UpdateManyRequest request, DriverContext context) {
        UpdateBatch batch = new UpdateBatch(request, fields(request.entity()));
        long matched = runner.write(
                batch.command(),
                batch.size(),
                context,
                collection -> collection.write(batch.models()).getMatchedCount());
        return matched == batch.size() ? batch.allMatched() : batch.matched(runner, context);
    }

    WriteResult upsert(UpsertRequest request, DriverContext context) {
        Fields fields = fields(request.entity());
        UpsertBatch batch = new UpsertBatch(request, fields, made);
        long written = runner.write(batch.command(), batch.size(), context, collection -> batch.send(collection));
        return WriteResult.of(written);
    }

    WriteResult delete(DeleteRequest request, DriverContext context) {
        Fields fields = fields(request.entity());
        BsonDocument filter = reads.filter(request.entity(), request.where(), context);
        Command command = Command.of(fields.collection(), "deleteMany", filter);
        return WriteResult.of(runner.write(command, 1, context, collection -> collection.delete(filter)));
    }
}
