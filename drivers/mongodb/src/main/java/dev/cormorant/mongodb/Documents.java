package dev.cormorant.mongodb;

import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.AggregateIterable;
import com.mongodb.client.ClientSession;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * A collection, within a session or without one, which the library tells apart by the number of parameters.
 *
 * @param <T> what documents are read into
 */
final class Documents<T> {
    private final MongoCollection<T> collection;
    private final @Nullable ClientSession session;

    Documents(MongoCollection<T> collection, @Nullable ClientSession session) {
        this.collection = collection;
        this.session = session;
    }

    FindIterable<T> find(BsonDocument filter) {
        return session == null ? collection.find(filter) : collection.find(session, filter);
    }

    AggregateIterable<T> aggregate(List<BsonDocument> pipeline) {
        return session == null ? collection.aggregate(pipeline) : collection.aggregate(session, pipeline);
    }

    long insert(List<T> documents) {
        if (session == null) {
            collection.insertMany(documents);
        } else {
            collection.insertMany(session, documents);
        }
        return documents.size();
    }

    BulkWriteResult write(List<? extends WriteModel<T>> models) {
        BulkWriteOptions options = new BulkWriteOptions();
        return session == null ? collection.bulkWrite(models, options) : collection.bulkWrite(session, models, options);
    }

    long update(BsonDocument filter, BsonDocument update) {
        return (session == null
                        ? collection.updateMany(filter, update)
                        : collection.updateMany(session, filter, update))
                .getMatchedCount();
    }

    long delete(BsonDocument filter) {
        return (session == null ? collection.deleteMany(filter) : collection.deleteMany(session, filter))
                .getDeletedCount();
    }

    @Nullable
    T findOneAndUpdate(BsonDocument filter, BsonDocument update, FindOneAndUpdateOptions options) {
        return session == null
                ? collection.findOneAndUpdate(filter, update, options)
                : collection.findOneAndUpdate(session, filter, update, options);
    }
}
