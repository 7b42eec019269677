package dev.cormorant.mongodb;

import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;

/** Short words for the documents that commands are made of. Names of operators stand here and in their callers only. */
final class Bson {
    private Bson() {}

    static BsonDocument document(String key, BsonValue value) {
        return new BsonDocument(key, value);
    }

    static BsonArray array(BsonValue... values) {
        return new BsonArray(List.of(values));
    }

    static BsonString text(String value) {
        return new BsonString(value);
    }

    static BsonInt32 number(int value) {
        return new BsonInt32(value);
    }

    /** The value of a field, in an expression. */
    static BsonString field(String path) {
        return new BsonString("$" + path);
    }

    /** A value that an expression takes as it is, whatever it looks like. */
    static BsonDocument literal(BsonValue value) {
        return document("$literal", value);
    }

    static BsonDocument orNull(BsonValue expression) {
        return document("$ifNull", array(expression, BsonNull.VALUE));
    }

    /** All of some conditions. */
    static BsonDocument and(List<BsonDocument> conditions) {
        List<BsonDocument> telling =
                conditions.stream().filter(condition -> !condition.isEmpty()).toList();
        if (telling.isEmpty()) {
            return new BsonDocument();
        }
        return telling.size() == 1 ? telling.get(0) : document("$and", new BsonArray(telling));
    }

    /** At least one of some conditions. */
    static BsonDocument or(List<BsonDocument> conditions) {
        if (conditions.isEmpty()) {
            return nothing();
        }
        return conditions.size() == 1 ? conditions.get(0) : document("$or", new BsonArray(conditions));
    }

    /** A condition that no document satisfies. */
    static BsonDocument nothing() {
        return document(Fields.ID, document("$in", new BsonArray()));
    }
}
