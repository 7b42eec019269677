package dev.cormorant.mysql;

import java.util.Set;
import java.util.regex.Pattern;

/** Writes defaults as the server takes them: literals bare, all else between parentheses. */
final class Defaults {
    private static final Pattern BARE = Pattern.compile(
            "'(?:[^'\\\\]|''|\\\\.)*'|[-+]?[\\d.]+(?:e[-+]?\\d+)?"
                    + "|[xb]'[0-9a-f]*'|true|false|null|current_timestamp(?:\\(\\d?\\))?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** The server knows of no literal defaults for what it stores beside the row. */
    private static final Set<String> BESIDE_THE_ROW =
            Set.of("json", "text", "tinytext", "mediumtext", "longtext", "blob", "tinyblob", "mediumblob", "longblob");

    private Defaults() {}

    static String written(String type, String value) {
        boolean closed = value.startsWith("(") && value.endsWith(")");
        boolean bare = BARE.matcher(value).matches() && !BESIDE_THE_ROW.contains(type);
        return bare || closed ? value : "(" + value + ")";
    }
}
