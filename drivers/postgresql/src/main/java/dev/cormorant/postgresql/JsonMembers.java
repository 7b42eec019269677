package dev.cormorant.postgresql;

import dev.cormorant.query.JsonKind;
import java.util.List;

/**
 * Members of {@code jsonb} documents, reached by a bound array of keys.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-json.html">JSON functions and operators</a>
 */
final class JsonMembers {
    private JsonMembers() {}

    /** The literal of an array of texts; the server takes numbers among them for places in arrays. */
    static String path(List<Object> keys) {
        StringBuilder path = new StringBuilder("{");
        for (Object key : keys) {
            String text = key.toString().replace("\\", "\\\\").replace("\"", "\\\"");
            path.append(path.length() > 1 ? ",\"" : "\"").append(text).append('"');
        }
        return path.append('}').toString();
    }

    static String member(String document, String path, JsonKind kind) {
        String text = document + " #>> " + path;
        return switch (kind) {
            case TEXT -> only("string", document, path, text);
            case NUMBER -> only("number", document, path, "(" + text + ")::numeric");
            case BOOLEAN -> only("boolean", document, path, "(" + text + ")::boolean");
            case ANY -> "(" + text + ")";
            case DOCUMENT -> "(" + document + " #> " + path + ")";
        };
    }

    private static String only(String type, String document, String path, String value) {
        return "case jsonb_typeof(" + document + " #> " + path + ") when '" + type + "' then " + value + " end";
    }
}
