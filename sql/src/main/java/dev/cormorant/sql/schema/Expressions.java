package dev.cormorant.sql.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Brings the ways to write one expression into one form: databases report parentheses, casts and quotes that nobody
 * wrote, and leave out others.
 */
final class Expressions {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)");
    private static final Map<String, String> VALUES = Map.of(
            "true", "1",
            "false", "0",
            "now", "current_timestamp",
            "localtimestamp", "current_timestamp");
    private static final Set<String> TYPE_WORDS =
            Set.of("varying", "precision", "without", "with", "time", "zone", "large", "object");

    private Expressions() {}

    /** Without parentheses, casts by {@code ::} and quotes around names, in lower case outside literals. */
    static String normalize(String sql) {
        List<String> out = new ArrayList<>();
        List<String> tokens = SqlScanner.tokens(sql);
        for (int at = 0; at < tokens.size(); at++) {
            String token = tokens.get(at);
            if (token.equals(":")
                    && at + 1 < tokens.size()
                    && tokens.get(at + 1).equals(":")) {
                at = castEnd(tokens, at + 2) - 1;
            } else if (!token.equals("(") && !token.equals(")")) {
                out.add(plain(token));
            }
        }
        return String.join(" ", out)
                .replace("= any array [ ", "in ")
                .replace("! =", "< >")
                .replace(" ]", "")
                .trim();
    }

    /** The words of statements, whether the last one ends with a semicolon or not. */
    static List<String> statements(String sql) {
        List<String> tokens = SqlScanner.tokens(sql);
        int end = tokens.size();
        return tokens.subList(0, end > 0 && tokens.get(end - 1).equals(";") ? end - 1 : end);
    }

    private static String plain(String token) {
        if (token.startsWith("'")) {
            return token;
        }
        return SqlScanner.unquote(token).toLowerCase(Locale.ROOT);
    }

    private static int castEnd(List<String> tokens, int type) {
        int at = afterWords(tokens, type + 1);
        if (at < tokens.size() && tokens.get(at).equals("(")) {
            at = afterWords(tokens, tokens.subList(at, tokens.size()).indexOf(")") + at + 1);
        }
        boolean array = at + 1 < tokens.size()
                && tokens.get(at).equals("[")
                && tokens.get(at + 1).equals("]");
        return array ? at + 2 : at;
    }

    private static int afterWords(List<String> tokens, int from) {
        int at = from;
        while (at < tokens.size() && TYPE_WORDS.contains(tokens.get(at).toLowerCase(Locale.ROOT))) {
            at++;
        }
        return at;
    }

    /** A default: truth values and numbers are one whether they stand between quotes or not. */
    static String defaultValue(SchemaNormalizer normalizer, String expression) {
        String text =
                normalizer.normalizeExpression(expression).replace("- ", "-").replace(" . ", ".");
        boolean literal = text.length() > 1 && text.startsWith("'") && text.indexOf('\'', 1) == text.length() - 1;
        String bare = literal ? text.substring(1, text.length() - 1) : text;
        if (NUMBER.matcher(bare).matches()) {
            BigDecimal number = new BigDecimal(bare);
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        String lower = bare.toLowerCase(Locale.ROOT);
        boolean truth = lower.equals("true") || lower.equals("false");
        return literal && !truth ? text : VALUES.getOrDefault(lower, text);
    }
}
