package dev.cormorant.mongodb;

import dev.cormorant.driver.WellFormedText;
import dev.cormorant.error.ValidationException;
import dev.cormorant.type.JsonText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Turns JSON text into what the server stores. It is plain JSON: the library's own reader would take members such as
 * {@code $oid} for something else.
 */
final class JsonReading {
    private static final int MAX_DEPTH = 90;

    private JsonReading() {}

    static BsonValue read(String text) {
        return bson(JsonText.read(text), 0);
    }

    private static BsonValue bson(@Nullable Object value, int depth) {
        if (depth > MAX_DEPTH) {
            throw new ValidationException(
                    "A JSON document is nested more than " + MAX_DEPTH + " deep, which MongoDB does not store.");
        }
        if (value instanceof Map<?, ?> members) {
            BsonDocument document = new BsonDocument();
            members.forEach((name, member) ->
                    document.put(JsonKeys.toField(WellFormedText.require((String) name)), bson(member, depth + 1)));
            return document;
        }
        if (value instanceof List<?> items) {
            BsonArray array = new BsonArray();
            items.forEach(item -> array.add(bson(item, depth + 1)));
            return array;
        }
        return scalar(value);
    }

    private static BsonValue scalar(@Nullable Object value) {
        if (value instanceof String text) {
            return new BsonString(WellFormedText.require(text));
        }
        if (value instanceof BigDecimal number) {
            return BsonNumbers.smallest(number);
        }
        return value == null ? BsonNull.VALUE : BsonBoolean.valueOf((Boolean) value);
    }
}
