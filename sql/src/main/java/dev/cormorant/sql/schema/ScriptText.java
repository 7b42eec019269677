package dev.cormorant.sql.schema;

import java.util.List;
import java.util.stream.Collectors;

/** Writes statements so that a person can read them: a new table over several lines. Executed they do the same. */
final class ScriptText {
    private ScriptText() {}

    static String of(List<String> statements) {
        return statements.stream().map(statement -> readable(statement) + ";\n").collect(Collectors.joining());
    }

    private static String readable(String statement) {
        String inside = SqlScanner.insideParentheses(statement);
        if (!statement.startsWith("create table ") || inside.isEmpty()) {
            return statement;
        }
        int start = statement.indexOf("(" + inside + ")") + 1;
        String lines = SqlScanner.splitTopLevel(inside).stream().collect(Collectors.joining(",\n    ", "\n    ", "\n"));
        return statement.substring(0, start) + lines + statement.substring(start + inside.length());
    }
}
