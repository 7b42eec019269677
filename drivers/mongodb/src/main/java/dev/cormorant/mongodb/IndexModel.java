package dev.cormorant.mongodb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * An index, wanted or found.
 *
 * @param name its name
 * @param keys what it is sorted by
 * @param options the rest of its specification
 */
record IndexModel(String name, BsonDocument keys, BsonDocument options) {
    /** What the server adds to what it was told. */
    private static final List<String> OWN = List.of(
            "v",
            "ns",
            "name",
            "key",
            "background",
            "textIndexVersion",
            "2dsphereIndexVersion",
            "storageEngine",
            "default_language",
            "language_override",
            "weights");

    /** An index as the server reports it. */
    static IndexModel found(BsonDocument reported) {
        BsonDocument options = new BsonDocument();
        reported.forEach((option, value) -> {
            boolean off = value.isBoolean() && !value.asBoolean().getValue();
            if (!OWN.contains(option) && !off) {
                options.put(option, value);
            }
        });
        return new IndexModel(reported.getString("name").getValue(), keys(reported), options);
    }

    /** A text index is reported by the weights of its fields. */
    private static BsonDocument keys(BsonDocument reported) {
        BsonDocument keys = new BsonDocument();
        reported.getDocument("key").forEach((field, order) -> {
            if (field.equals("_fts")) {
                reported.getDocument("weights").keySet().forEach(text -> keys.put(text, new BsonString("text")));
            } else if (!field.equals("_ftsx")) {
                keys.put(field, order.isNumber() ? Bson.number(order.asNumber().intValue()) : order);
            }
        });
        return keys;
    }

    boolean isSame(IndexModel other) {
        return List.copyOf(keys.entrySet()).equals(List.copyOf(other.keys.entrySet()))
                && known(options).equals(known(other.options));
    }

    private static BsonDocument known(BsonDocument options) {
        BsonDocument known = options.clone();
        OWN.forEach(known::remove);
        return known;
    }

    /** Tells whether what is sorted by some fields is served by this index too. */
    boolean beginsWith(BsonDocument fields) {
        List<Map.Entry<String, BsonValue>> own = new ArrayList<>(keys.entrySet());
        return !options.containsKey("partialFilterExpression")
                && own.size() >= fields.size()
                && own.subList(0, fields.size()).equals(new ArrayList<>(fields.entrySet()));
    }

    BsonDocument specification() {
        BsonDocument specification = Bson.document("key", keys).append("name", new BsonString(name));
        specification.putAll(options);
        return specification;
    }
}
