package dev.cormorant.postgresql;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the casts off texts that the server adds when it reports an expression: it would report others if the expression
 * were created again as reported.
 */
final class ReportedExpression {
    private static final String TEXT = "::(?:text|character varying)";
    private static final String LITERAL = "'(?:[^']|'')*'";
    private static final Pattern CAST_LITERAL = Pattern.compile("(" + LITERAL + ")" + TEXT + "(?!\\[)");
    private static final Pattern CAST_AGAIN = Pattern.compile("\\((" + LITERAL + ")\\)" + TEXT + "(?!\\[)");
    private static final Pattern CAST_ARRAY =
            Pattern.compile("\\((ARRAY\\[(?:" + LITERAL + "|[^\\]'])*\\])\\)" + TEXT + "\\[\\]");

    private ReportedExpression() {}

    static @Nullable String plain(@Nullable String expression) {
        if (expression == null) {
            return null;
        }
        String literals = CAST_LITERAL.matcher(expression).replaceAll("$1");
        String once = CAST_AGAIN.matcher(literals).replaceAll("$1");
        return CAST_ARRAY.matcher(once).replaceAll("$1");
    }
}
