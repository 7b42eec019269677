package dev.cormorant.mongodb;

import java.util.Locale;
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
            case STRING -> quote(value.asString().getValue());
            case BOOLEAN -> out.append(value.asBoolean().getValue());
            case NULL -> out.append("null");
            case INT32, INT64, DOUBLE, DECIMAL128 -> out.append(BsonNumbers.decimal((BsonNumber) value));
            case OBJECT_ID -> quote(value.asObjectId().getValue().toHexString());
            case DATE_TIME -> quote(BsonTimes.moment(value.asDateTime()).toString());
            default -> quote(value.toString());
        }
    }

    private void append(BsonDocument document) {
        out.append('{');
        String separator = "";
        for (Map.Entry<String, BsonValue> member : document.entrySet()) {
            out.append(separator);
            quote(JsonKeys.toKey(member.getKey()));
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

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"' || letter == '\\') {
                out.append('\\').append(letter);
            } else if (letter < ' ') {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) letter));
            } else {
                out.append(letter);
            }
        }
        out.append('"');
    }
}
