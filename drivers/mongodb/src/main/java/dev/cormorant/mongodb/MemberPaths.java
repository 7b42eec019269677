package dev.cormorant.mongodb;

import dev.cormorant.query.Derivation;
import dev.cormorant.query.JsonKind;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;

/** Members of JSON documents: their paths, their values in expressions, and the types that are what is asked for. */
final class MemberPaths {
    private MemberPaths() {}

    /** For filters, which know elements by their numbers. */
    static String path(String column, Derivation.Member member) {
        StringBuilder path = new StringBuilder(column);
        for (Object key : member.keys()) {
            path.append('.').append(key instanceof String name ? JsonKeys.toField(name) : key);
        }
        return path.toString();
    }

    /** The value if it is of the kind that is asked for, otherwise null; for expressions. */
    static BsonDocument value(String column, Derivation.Member member) {
        BsonValue value = Bson.field(column);
        for (Object key : member.keys()) {
            value = step(value, key);
        }
        BsonArray wanted = new BsonArray(types(member.kind(), "int", "long", "double", "decimal").stream()
                .map(BsonString::new)
                .toList());
        BsonDocument fits = Bson.document("$in", Bson.array(Bson.document("$type", value), wanted));
        return Bson.document("$cond", Bson.array(fits, value, BsonNull.VALUE));
    }

    private static BsonValue step(BsonValue value, Object key) {
        if (key instanceof Integer index) {
            BsonDocument element = Bson.document("$arrayElemAt", Bson.array(value, Bson.number(index)));
            BsonDocument isList = Bson.document("$isArray", Bson.array(value));
            return Bson.document("$cond", Bson.array(isList, element, BsonNull.VALUE));
        }
        String name = JsonKeys.toField((String) key);
        if (value.isString()) {
            return new BsonString(value.asString().getValue() + "." + name);
        }
        return Bson.document(
                "$let", Bson.document("vars", Bson.document("m", value)).append("in", Bson.text("$$m." + name)));
    }

    /** The names of the types that a kind means; "number" is one that filters know. */
    static List<String> types(JsonKind kind, String... numbers) {
        return switch (kind) {
            case NUMBER -> List.of(numbers);
            case BOOLEAN -> List.of("bool");
            default -> List.of("string");
        };
    }
}
