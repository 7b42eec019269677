package dev.cormorant.mongodb;

import dev.cormorant.type.JsonText;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonNumber;
import org.bson.BsonValue;

/** Writes what the server stored as JSON text; what JSON does not know becomes text. */
final class JsonWriting {
    private final StringBuilder out = new StringBuilder();

    private JsonWriting() {}

    static String write(BsonValue value) {
        JsonWriting writing = new JsonWriting();
        writing.append(value);
        return writing.out.toString();
    }

    private void append(BsonValue value) {
        switch (value.getBsonType()) {
            case DOCUMENT -> append(value.asDocument());
            case ARRAY -> append(value.asArray());
            case STRING -> JsonText.quote(value.asString().getValue(), out);
            case BOOLEAN -> out.append(value.asBoolean().getValue());
            case NULL -> out.append("null");
            case INT32, INT64, DOUBLE, DECIMAL128 -> out.append(BsonNumbers.decimal((BsonNumber) value));
            case OBJECT_ID -> JsonText.quote(value.asObjectId().getValue().toHexString(), out);
            case DATE_TIME ->
                JsonText.quote(BsonTimes.moment(value.asDateTime()).toString(), out);
            default -> JsonText.quote(value.toString(), out);
        }
    }

    private void append(BsonDocument document) {
        out.append('{');
        String separator = "";
        for (Map.Entry<String, BsonValue> member : document.entrySet()) {
            out.append(separator);
            JsonText.quote(JsonKeys.toKey(member.getKey()), out);
            out.append(':');
            append(member.getValue());
            separator = ",";
        }
        out.append('}');
    }

    private void append(BsonArray array) {
        out.append('[');
        String separator = "";
        for (BsonValue item : array) {
            out.append(separator);
            append(item);
            separator = ",";
        }
        out.append(']');
    }
}
