package dev.cormorant.sqlite;

import dev.cormorant.query.JsonKind;

/**
 * How SQLite reads JSON documents, and lists, which are JSON arrays.
 *
 * @see <a href="https://www.sqlite.org/json1.html">JSON Functions And Operators</a>
 */
final class SqliteJson {
    private SqliteJson() {}

    /** SQLite compares values of any two kinds, text being greater than every number: so the kind is checked first. */
    static String member(String document, String path, JsonKind kind) {
        String type = "json_type(" + document + ", " + path + ")";
        String value = "json_extract(" + document + ", " + path + ")";
        return switch (kind) {
            case TEXT -> "case " + type + " when 'text' then " + value + " end";
            case NUMBER -> "case when " + type + " in ('integer', 'real') then " + value + " end";
            case BOOLEAN -> "case " + type + " when 'true' then 1 when 'false' then 0 end";
            case ANY -> value;
            case DOCUMENT -> type;
        };
    }

    static String contains(String list, String elements, boolean all) {
        String held = "(select value from json_each(" + list + ") where value is not null)";
        String condition = all
                ? "not exists (select 1 from json_each(" + elements + ") where value not in " + held + ")"
                : "exists (select 1 from json_each(" + elements + ") where value in " + held + ")";
        return "case when " + list + " is not null then " + condition + " end";
    }
}
