package dev.cormorant.mongodb;

import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Collation;
import java.util.List;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * A query by stages.
 *
 * @param collection where it begins
 * @param stages what it does
 * @param codec what reads its answer
 * @param collation how texts are compared; null for the server's own way
 */
record Pipeline(
        String collection,
        List<BsonDocument> stages,
        RowCodec codec,
        @Nullable Collation collation) {
    MongoCursor<Row> send(Documents<Row> documents) {
        return documents.aggregate(stages).collation(collation).cursor();
    }

    Command command() {
        return Command.aggregate(collection, stages);
    }
}
