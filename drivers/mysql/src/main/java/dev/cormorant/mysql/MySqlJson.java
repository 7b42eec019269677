package dev.cormorant.mysql;

import dev.cormorant.query.JsonKind;

/**
 * How members of JSON documents are read. A member of another kind than the one asked for is null, for the server would
 * turn it into that kind.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/9.7/en/json-functions.html">JSON Functions</a>
 */
final class MySqlJson {
    private MySqlJson() {}

    static String member(String document, String path, JsonKind kind, String collation) {
        String value = "json_extract(" + document + ", " + path + ")";
        String type = "json_type(" + value + ")";
        String text = "json_unquote(" + value + ")";
        return switch (kind) {
            case TEXT -> "case " + type + " when 'STRING' then " + text + " end collate " + collation;
            case NUMBER ->
                "case when " + type + " in ('INTEGER', 'UNSIGNED INTEGER', 'DOUBLE', 'DECIMAL') then " + text
                        + " + 0e0 end";
            case BOOLEAN -> "case " + type + " when 'BOOLEAN' then " + text + " = 'true' end";
            case ANY -> "nullif(" + type + ", 'NULL')";
            case DOCUMENT -> type;
        };
    }
}
