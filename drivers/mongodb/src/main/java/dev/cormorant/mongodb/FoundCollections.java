package dev.cormorant.mongodb;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** The collections that a database has, and their indexes but for those of keys. */
final class FoundCollections {
    private static final String KEY_INDEX = "_id_";

    private final Map<String, List<IndexModel>> collections = new LinkedHashMap<>();

    FoundCollections(MongoDatabase database) {
        for (String name : database.listCollectionNames()) {
            if (!name.startsWith("system.")) {
                collections.put(name, indexes(database, name));
            }
        }
    }

    private static List<IndexModel> indexes(MongoDatabase database, String collection) {
        List<IndexModel> indexes = new ArrayList<>();
        for (BsonDocument reported : database.getCollection(collection).listIndexes(BsonDocument.class)) {
            if (!reported.getString("name").getValue().equals(KEY_INDEX)) {
                indexes.add(IndexModel.found(reported));
            }
        }
        return indexes;
    }

    List<String> names() {
        return List.copyOf(collections.keySet());
    }

    /** The indexes of a collection; null if there is no such collection. */
    @Nullable
    List<IndexModel> indexesOf(String collection) {
        return collections.get(collection);
    }
}
