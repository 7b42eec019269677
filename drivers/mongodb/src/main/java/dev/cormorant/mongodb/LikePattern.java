package dev.cormorant.mongodb;

import dev.cormorant.query.Operator;
import org.bson.BsonRegularExpression;

/** Patterns with {@code %} and {@code _} as regular expressions. */
final class LikePattern {
    private static final String SPECIAL = "\\^$.|?*+()[]{}";
    private static final char NO_ESCAPE = '\0';

    private LikePattern() {}

    /** What an operator that compares with text means. */
    static BsonRegularExpression expression(Operator operator, String text) {
        return switch (operator) {
            case LIKE -> new BsonRegularExpression(translate(text, NO_ESCAPE), "s");
            case LIKE_ESCAPED -> new BsonRegularExpression(translate(text, '!'), "s");
            case ILIKE -> new BsonRegularExpression(translate(text, NO_ESCAPE), "is");
            case MATCHES -> new BsonRegularExpression(text);
            case MATCHES_IGNORING_CASE -> new BsonRegularExpression(text, "i");
            default -> throw new IllegalStateException("No pattern: " + operator);
        };
    }

    /** What ends in a percent sign has no end, so that an index finds what begins so. */
    private static String translate(String pattern, char escape) {
        StringBuilder expression = new StringBuilder("^");
        boolean open = false;
        for (int i = 0; i < pattern.length(); i++) {
            char letter = pattern.charAt(i);
            boolean escaped = letter == escape && escape != NO_ESCAPE && i + 1 < pattern.length();
            if (escaped) {
                letter = pattern.charAt(++i);
            }
            open = letter == '%' && !escaped;
            if (!(open && i + 1 == pattern.length())) {
                append(expression, letter, escaped);
            }
        }
        return open ? expression.toString() : expression.append("\\z").toString();
    }

    private static void append(StringBuilder expression, char letter, boolean literally) {
        if (letter == '%' && !literally) {
            expression.append(".*");
        } else if (letter == '_' && !literally) {
            expression.append('.');
        } else if (SPECIAL.indexOf(letter) >= 0) {
            expression.append('\\').append(letter);
        } else {
            expression.append(letter);
        }
    }
}
