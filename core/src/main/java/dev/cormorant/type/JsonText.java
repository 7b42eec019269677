package dev.cormorant.type;

import dev.cormorant.error.ValidationException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON text into plain values, and quotes text as JSON does. Role: call, for drivers that keep lists or documents as
 * text.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>
 */
public final class JsonText {
    private static final int MAX_DEPTH = 500;

    private final String text;
    private int at;

    private JsonText(String text) {
        this.text = text;
    }

    /**
     * Reads a text whole.
     *
     * @param text one JSON value
     * @return a {@code Map} with its members in their order, a {@code List}, a {@code String}, a {@code BigDecimal} with all
     *     digits, a {@code Boolean}, or null
     * @throws ValidationException if it is no JSON, or nested more than 500 deep
     */
    public static @Nullable Object read(String text) {
        JsonText json = new JsonText(text);
        Object value = json.value(0);
        json.skipSpace();
        if (json.at < text.length()) {
            throw json.broken();
        }
        return value;
    }

    /**
     * Quotes a text.
     *
     * @param text any text
     * @param out where it is appended, between quotation marks
     */
    public static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"' || letter == '\\') {
                out.append('\\').append(letter);
            } else if (letter < ' ') {
                out.append(letter < 16 ? "\\u000" : "\\u00").append(Integer.toHexString(letter));
            } else {
                out.append(letter);
            }
        }
        out.append('"');
    }

    private ValidationException broken() {
        return new ValidationException(
                "A JSON text is broken at position " + at + ". Store what a JSON library wrote.");
    }

    private @Nullable Object value(int depth) {
        if (depth > MAX_DEPTH) {
            throw new ValidationException("A JSON text is nested more than " + MAX_DEPTH + " deep. Store it in parts.");
        }
        skipSpace();
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object(int depth) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        at++;
        for (boolean first = true; !isEnd('}', first); first = false) {
            skipSpace();
            String name = string();
            skipSpace();
            take(':');
            members.put(name, value(depth + 1));
        }
        return members;
    }

    private List<@Nullable Object> array(int depth) {
        List<@Nullable Object> items = new ArrayList<>();
        at++;
        for (boolean first = true; !isEnd(']', first); first = false) {
            items.add(value(depth + 1));
        }
        return items;
    }

    /** Passes over the end, or over the comma before the next part. */
    private boolean isEnd(char end, boolean first) {
        skipSpace();
        if (peek() == end) {
            at++;
            return true;
        }
        if (!first) {
            take(',');
        }
        return false;
    }

    private String string() {
        take('"');
        StringBuilder string = new StringBuilder();
        while (peek() != '"') {
            char letter = text.charAt(at++);
            string.append(letter == '\\' ? escaped() : letter);
        }
        at++;
        return string.toString();
    }

    private char escaped() {
        char letter = peek();
        at++;
        return switch (letter) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unicode();
            case '"', '\\', '/' -> letter;
            default -> throw broken();
        };
    }

    private char unicode() {
        int code = 0;
        for (int end = at + 4; at < end; at++) {
            int digit = Character.digit(peek(), 16);
            if (digit < 0) {
                throw broken();
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        if (!text.startsWith(word, at)) {
            throw broken();
        }
        at += word.length();
        return value;
    }

    private BigDecimal number() {
        int start = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        try {
            return new BigDecimal(text.substring(start, at));
        } catch (NumberFormatException e) {
            throw broken();
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw broken();
        }
        return text.charAt(at);
    }

    private void take(char wanted) {
        if (peek() != wanted) {
            throw broken();
        }
        at++;
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
