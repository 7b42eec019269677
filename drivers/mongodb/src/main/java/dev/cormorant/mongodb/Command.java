package dev.cormorant.mongodb;

import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * A command as logs and errors show it: in the words of MongoDB's shell, with a question mark for each value.
 *
 * @param collection where it goes
 * @param method what it does, such as {@code find}
 * @param arguments the documents and pipelines that it takes
 */
record Command(String collection, String method, List<BsonValue> arguments) {
    /** Stages whose values are names of fields, unless they stand in a literal. */
    private static final List<String> NAMING = List.of(
            "$lookup", "$unwind", "$sort", "$project", "$addFields", "$group", "$replaceRoot", "$expr", "$count");

    /** What holds values inside of those. */
    private static final List<String> VALUED = List.of("$match", "$literal");

    static Command of(String collection, String method, BsonValue... arguments) {
        return new Command(collection, method, List.of(arguments));
    }

    static Command aggregate(String collection, List<BsonDocument> pipeline) {
        return of(collection, "aggregate", new BsonArray(pipeline));
    }

    String text() {
        StringBuilder text = new StringBuilder("db.")
                .append(collection)
                .append('.')
                .append(method)
                .append('(');
        for (int i = 0; i < arguments.size(); i++) {
            if (i > 0) {
                text.append(", ");
            }
            append(text, arguments.get(i), false);
        }
        return text.append(')').toString();
    }

    private static void append(StringBuilder text, BsonValue value, boolean naming) {
        if (value.isDocument()) {
            append(text, value.asDocument(), naming);
        } else if (value.isArray()) {
            append(text, value.asArray(), naming);
        } else {
            text.append(naming ? plain(value) : "?");
        }
    }

    private static String plain(BsonValue value) {
        if (value.isString()) {
            return "\"" + value.asString().getValue() + "\"";
        }
        return value.isNumber() ? String.valueOf(value.asNumber().longValue()) : "?";
    }

    private static void append(StringBuilder text, BsonDocument document, boolean naming) {
        text.append('{');
        String separator = "";
        for (String key : document.keySet()) {
            text.append(separator).append(key).append(": ");
            append(text, document.get(key), NAMING.contains(key) || (naming && !VALUED.contains(key)));
            separator = ", ";
        }
        text.append('}');
    }

    /** Values that stand side by side are shown as one, so that the text does not depend on how many there are. */
    private static void append(StringBuilder text, BsonArray array, boolean naming) {
        boolean values = !naming && array.stream().noneMatch(item -> item.isDocument() || item.isArray());
        text.append('[');
        if (values) {
            text.append('?');
        } else {
            for (int i = 0; i < array.size(); i++) {
                text.append(i == 0 ? "" : ", ");
                append(text, array.get(i), naming);
            }
        }
        text.append(']');
    }
}
