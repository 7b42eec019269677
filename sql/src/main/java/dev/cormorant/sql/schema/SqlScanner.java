package dev.cormorant.sql.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * Walks over SQL without tripping over literals, quoted names, comments and parentheses. Role: use.
 */
public final class SqlScanner {
    private SqlScanner() {}

    /**
     * Splits SQL into its smallest parts: words, quoted names, literals and single signs; spaces and comments are gone.
     *
     * @param sql any SQL
     * @return the tokens in order, with their quotes
     */
    public static List<String> tokens(String sql) {
        List<String> tokens = new ArrayList<>();
        int at = 0;
        while (at < sql.length()) {
            int end = tokenEnd(sql, at);
            char first = sql.charAt(at);
            if (!Character.isWhitespace(first) && !isComment(sql, at)) {
                tokens.add(sql.substring(at, end));
            }
            at = end;
        }
        return tokens;
    }

    /**
     * Splits a list at its commas, leaving those within parentheses, literals, names and comments.
     *
     * @param list SQL
     * @return the parts, trimmed
     */
    public static List<String> splitTopLevel(String list) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < list.length(); at = tokenEnd(list, at)) {
            char sign = list.charAt(at);
            if (sign == '(') {
                depth++;
            } else if (sign == ')') {
                depth--;
            } else if (sign == ',' && depth == 0) {
                parts.add(list.substring(start, at).trim());
                start = at + 1;
            }
        }
        parts.add(list.substring(start).trim());
        return parts;
    }

    /**
     * Finds what stands between the first opening parenthesis and the one that closes it.
     *
     * @param sql SQL
     * @return the text between them; empty if there are none
     */
    public static String insideParentheses(String sql) {
        int depth = 0;
        int start = -1;
        for (int at = 0; at < sql.length(); at = tokenEnd(sql, at)) {
            char sign = sql.charAt(at);
            if (sign == '(' && depth++ == 0) {
                start = at + 1;
            } else if (sign == ')' && --depth == 0) {
                return sql.substring(start, at);
            }
        }
        return "";
    }

    /**
     * Takes the quotes off a name.
     *
     * @param token a name as {@link #tokens} gives it
     * @return the name
     */
    public static String unquote(String token) {
        char first = token.charAt(0);
        if (token.length() < 2 || "\"`[".indexOf(first) < 0) {
            return token;
        }
        String quote = first == '[' ? "]" : String.valueOf(first);
        return token.substring(1, token.length() - 1).replace(quote + quote, quote);
    }

    private static boolean isComment(String sql, int at) {
        return sql.startsWith("--", at) || sql.startsWith("/*", at);
    }

    private static int tokenEnd(String sql, int at) {
        char first = sql.charAt(at);
        if (first == '\'' || first == '"' || first == '`') {
            return quotedEnd(sql, at, first);
        } else if (first == '[' && !(at > 0 && isWord(sql.charAt(at - 1)))) {
            return quotedEnd(sql, at, ']');
        } else if (sql.startsWith("--", at)) {
            return after(sql, "\n", at);
        } else if (sql.startsWith("/*", at)) {
            return after(sql, "*/", at + 2);
        }
        int end = at + 1;
        while (isWord(first) && end < sql.length() && isWord(sql.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWord(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '_' || sign == '$';
    }

    private static int after(String sql, String end, int from) {
        int found = sql.indexOf(end, from);
        return found < 0 ? sql.length() : found + end.length();
    }

    private static int quotedEnd(String sql, int start, char close) {
        int at = start + 1;
        while (at < sql.length()) {
            if (sql.charAt(at) != close) {
                at++;
            } else if (at + 1 < sql.length() && sql.charAt(at + 1) == close) {
                at += 2;
            } else {
                return at + 1;
            }
        }
        return sql.length();
    }
}
