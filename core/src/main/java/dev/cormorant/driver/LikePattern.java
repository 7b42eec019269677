package dev.cormorant.driver;

import dev.cormorant.query.Operator;
import java.util.regex.Pattern;

/** What operators that compare with text mean, as regular expressions to be found somewhere. */
final class LikePattern {
    private static final String SPECIAL = "\\^$.|?*+()[]{}";
    private static final int IGNORING_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private LikePattern() {}

    static Pattern of(Operator operator, String text) {
        return switch (operator) {
            case LIKE -> Pattern.compile(whole(text, false), Pattern.DOTALL);
            case LIKE_ESCAPED -> Pattern.compile(whole(text, true), Pattern.DOTALL);
            case ILIKE -> Pattern.compile(whole(text, false), Pattern.DOTALL | IGNORING_CASE);
            case MATCHES -> Pattern.compile(text);
            case MATCHES_IGNORING_CASE -> Pattern.compile(text, IGNORING_CASE);
            default -> throw new UnsupportedByDriverException(operator + " searches", Scan.class);
        };
    }

    private static String whole(String pattern, boolean escapes) {
        StringBuilder expression = new StringBuilder("\\A");
        for (int i = 0; i < pattern.length(); i++) {
            boolean escaped = escapes && pattern.charAt(i) == '!' && i + 1 < pattern.length();
            char letter = pattern.charAt(escaped ? ++i : i);
            if (letter == '%' && !escaped) {
                expression.append(".*");
            } else if (letter == '_' && !escaped) {
                expression.append('.');
            } else if (SPECIAL.indexOf(letter) >= 0) {
                expression.append('\\').append(letter);
            } else {
                expression.append(letter);
            }
        }
        return expression.append("\\z").toString();
    }
}
