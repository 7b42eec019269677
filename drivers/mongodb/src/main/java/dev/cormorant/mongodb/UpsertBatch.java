package dev.cormorant.mongodb;

import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import dev.cormorant.driver.UpsertRequest;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.ScalarMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** Many upserts in one command. */
final class UpsertBatch {
    private final UpsertRequest request;
    private final Fields fields;
    private final List<UpdateOneModel<BsonDocument>> models = new ArrayList<>();

    UpsertBatch(UpsertRequest request, Fields fields, MadeKeys made) {
        this.request = request;
        this.fields = fields;
        int rows = request.rows().size();
        ColumnMetadata key = fields.entity().idColumns().get(0);
        List<Object> keys = leavesKey() ? made.make(fields, key, rows) : List.of();
        for (int row = 0; row < rows; row++) {
            models.add(model(row, keys.isEmpty() ? null : BsonBinder.of(key.type(), keys.get(row))));
        }
    }

    /** The key of what is inserted is made here; what is there keeps its own. */
    private boolean leavesKey() {
        ScalarMetadata generated = fields.entity().generatedId();
        return generated != null && !request.columns().contains(generated.column());
    }

    private UpdateOneModel<BsonDocument> model(int row, @Nullable BsonValue madeKey) {
        BsonDocument filter = new BsonDocument();
        BsonDocument set = new BsonDocument();
        BsonDocument unset = new BsonDocument();
        BsonDocument first = new BsonDocument();
        BsonBinder binder = new BsonBinder();
        for (int i = 0; i < request.columns().size(); i++) {
            ColumnMetadata column = request.columns().get(i);
            request.rows().write(row, i, binder, 0);
            BsonValue value = binder.value();
            if (request.conflict().contains(column)) {
                identify(filter, column, Objects.requireNonNull(value));
            } else if (request.update().contains(column)) {
                UpdateDocument.add(fields.path(column), binder, set, unset);
            } else if (value != null) {
                first.put(fields.path(column), value);
            }
        }
        if (madeKey != null) {
            first.put(Fields.ID, madeKey);
        }
        return new UpdateOneModel<>(filter, update(filter, set, unset, first), new UpdateOptions().upsert(true));
    }

    private void identify(BsonDocument filter, ColumnMetadata column, BsonValue value) {
        List<ColumnMetadata> id = fields.entity().idColumns();
        if (id.size() > 1 && id.contains(column)) {
            BsonDocument key = filter.containsKey(Fields.ID) ? filter.getDocument(Fields.ID) : new BsonDocument();
            key.put(Fields.idField(column.name()), value);
            filter.put(Fields.ID, key);
        } else {
            filter.put(fields.path(column), value);
        }
    }

    /** An update that does nothing is refused by the server. */
    private static BsonDocument update(BsonDocument filter, BsonDocument set, BsonDocument unset, BsonDocument first) {
        BsonDocument update = UpdateDocument.of(set, unset);
        if (!first.isEmpty() || update.isEmpty()) {
            update.put("$setOnInsert", first.isEmpty() ? filter : first);
        }
        return update;
    }

    int size() {
        return models.size();
    }

    Command command() {
        UpdateOneModel<BsonDocument> model = models.get(0);
        return Command.of(
                fields.collection(),
                "updateOne",
                model.getFilter().toBsonDocument(),
                Objects.requireNonNull(model.getUpdate()).toBsonDocument(),
                Bson.document("upsert", Bson.number(1)));
    }

    long send(Documents<BsonDocument> collection) {
        BulkWriteResult result = collection.write(models);
        return (long) result.getMatchedCount() + result.getUpserts().size();
    }
}
