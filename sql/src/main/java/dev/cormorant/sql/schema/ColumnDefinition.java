package dev.cormorant.sql.schema;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a column definition that a mapping gives as SQL.
 *
 * @param type what comes before the first constraint
 * @param defaultValue what follows {@code default}, or null
 * @param collation what follows {@code collate}, unquoted, or null
 */
record ColumnDefinition(
        String type,
        @Nullable String defaultValue,
        @Nullable String collation) {
    private static final Set<String> CONSTRAINTS = Set.of(
            "not",
            "null",
            "default",
            "primary",
            "unique",
            "check",
            "references",
            "collate",
            "generated",
            "as",
            "autoincrement",
            "auto_increment",
            "identity",
            "constraint",
            "comment",
            "on");

    static ColumnDefinition parse(String definition) {
        List<String> tokens = SqlScanner.tokens(definition);
        int typeEnd = constraintFrom(tokens, 0);
        int start = indexOf(tokens, "default");
        String value = start < 0 ? null : join(tokens, start + 1, constraintFrom(tokens, start + 2));
        return new ColumnDefinition(join(tokens, 0, typeEnd), value, collation(tokens));
    }

    private static @Nullable String collation(List<String> tokens) {
        int word = indexOf(tokens, "collate");
        return word < 0 || word + 1 == tokens.size() ? null : SqlScanner.unquote(tokens.get(word + 1));
    }

    private static int constraintFrom(List<String> tokens, int from) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i).toLowerCase(Locale.ROOT);
            depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
            if (i >= from && depth == 0 && CONSTRAINTS.contains(token)) {
                return i;
            }
        }
        return tokens.size();
    }

    private static int indexOf(List<String> tokens, String word) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).equalsIgnoreCase(word)) {
                return i;
            }
        }
        return -1;
    }

    private static String join(List<String> tokens, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (String token : tokens.subList(Math.min(from, to), to)) {
            boolean tight = out.isEmpty() || "(),[]".contains(token) || out.charAt(out.length() - 1) == '(';
            out.append(tight ? "" : " ").append(token);
        }
        return out.toString();
    }
}
