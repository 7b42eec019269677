package dev.cormorant.mongodb;

import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.UpdateOneModel;
import dev.cormorant.driver.DriverContext;
import dev.cormorant.driver.UpdateManyRequest;
import dev.cormorant.metadata.ColumnMetadata;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonValue;

/** Many updates in one command, each of the document with a key. */
final class UpdateBatch {
    private final UpdateManyRequest request;
    private final Fields fields;
    private final List<UpdateOneModel<BsonDocument>> models = new ArrayList<>();

    UpdateBatch(UpdateManyRequest request, Fields fields) {
        this.request = request;
        this.fields = fields;
        UpdateDocument update = new UpdateDocument(fields, request.columns(), request.rows());
        for (int row = 0; row < request.rows().size(); row++) {
            models.add(new UpdateOneModel<>(filter(row), update.of(row)));
        }
    }

    /** The key as a whole, then the version if there is one. */
    private BsonDocument filter(int row) {
        int keyColumns = fields.entity().idColumns().size();
        BsonDocument filter = new BsonDocument();
        BsonDocument key = new BsonDocument();
        for (int i = 0; i < request.keys().size(); i++) {
            ColumnMetadata column = request.keys().get(i);
            BsonValue value = value(row, request.columns().size() + i);
            if (keyColumns > 1 && i < keyColumns) {
                key.put(Fields.idField(column.name()), value);
                filter.put(Fields.ID, key);
            } else {
                filter.put(fields.path(column), value);
            }
        }
        return filter;
    }

    private BsonValue value(int row, int column) {
        BsonBinder binder = new BsonBinder();
        request.rows().write(row, column, binder, 0);
        return binder.value() == null ? BsonNull.VALUE : binder.value();
    }

    int size() {
        return models.size();
    }

    List<UpdateOneModel<BsonDocument>> models() {
        return models;
    }

    Command command() {
        UpdateOneModel<BsonDocument> first = models.get(0);
        return Command.of(
                fields.collection(),
                "updateOne",
                first.getFilter().toBsonDocument(),
                Objects.requireNonNull(first.getUpdate()).toBsonDocument());
    }

    int[] allMatched() {
        int[] matched = new int[size()];
        Arrays.fill(matched, 1);
        return matched;
    }

    /**
     * The server tells only how many were matched: those that are not there as they were written are the others. If
     * somebody else wrote the same meanwhile, nobody can tell, and none counts as matched.
     */
    int[] matched(CommandRunner runner, DriverContext context) {
        BsonArray any = new BsonArray();
        for (UpdateOneModel<BsonDocument> model : models) {
            any.add(written(model));
        }
        BsonDocument filter = Bson.document("$or", any);
        FieldTree tree = new FieldTree();
        tree.put(Fields.ID, 0);
        Set<BsonValue> found = runner.read(
                Command.of(fields.collection(), "find", filter),
                new RowCodec(tree, 1),
                context,
                documents -> keys(documents.find(filter).cursor()));
        int[] matched = new int[size()];
        for (int i = 0; i < matched.length; i++) {
            matched[i] = found.size() < size() && found.contains(key(models.get(i))) ? 1 : 0;
        }
        return matched;
    }

    private static BsonValue key(UpdateOneModel<BsonDocument> model) {
        return Objects.requireNonNull(model.getFilter().toBsonDocument().get(Fields.ID));
    }

    /** The document with the key and all values that were set. */
    private static BsonDocument written(UpdateOneModel<BsonDocument> model) {
        BsonDocument update = Objects.requireNonNull(model.getUpdate()).toBsonDocument();
        BsonDocument written = Bson.document(Fields.ID, key(model));
        if (update.containsKey("$set")) {
            update.getDocument("$set").forEach((path, value) -> written.put(path, Bson.document("$eq", value)));
        }
        return written;
    }

    private static Set<BsonValue> keys(MongoCursor<Row> cursor) {
        Set<BsonValue> keys = new HashSet<>();
        try (cursor) {
            while (cursor.hasNext()) {
                keys.add(cursor.next().values()[0]);
            }
        }
        return keys;
    }
}
