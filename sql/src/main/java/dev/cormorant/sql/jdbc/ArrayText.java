package dev.cormorant.sql.jdbc;

import dev.cormorant.error.ValidationException;
import dev.cormorant.type.ValueKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lists of scalars as the text of a JSON array of strings, numbers, truth values and nulls, for databases that have no
 * arrays of their own.
 */
final class ArrayText {
    private final String text;
    private int at;

    private ArrayText(String text) {
        this.text = text;
    }

    static String write(List<? extends @Nullable Object> values) {
        StringBuilder out = new StringBuilder("[");
        for (Object value : values) {
            if (out.length() > 1) {
                out.append(',');
            }
            writeElement(out, value);
        }
        return out.append(']').toString();
    }

    private static void writeElement(StringBuilder out, @Nullable Object value) {
        if (value == null || value instanceof Boolean || isFiniteNumber(value)) {
            out.append(value);
        } else if (value instanceof byte[] bytes) {
            out.append('"').append(HexFormat.of().formatHex(bytes)).append('"');
        } else {
            writeString(out, value.toString());
        }
    }

    private static boolean isFiniteNumber(Object value) {
        return value instanceof Number number
                && !(value instanceof BigDecimal)
                && Double.isFinite(number.doubleValue());
    }

    private static void writeString(StringBuilder out, String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    static List<@Nullable Object> read(String text, ValueKind element) {
        return new ArrayText(text).readAll(element);
    }

    private List<@Nullable Object> readAll(ValueKind element) {
        List<@Nullable Object> values = new ArrayList<>();
        expect('[');
        skipBlanks();
        if (peek() == ']') {
            return values;
        }
        do {
            skipBlanks();
            String token = peek() == '"' ? readString() : readBare();
            values.add(token == null ? null : convert(token, element));
            skipBlanks();
        } while (text.charAt(at++) == ',');
        at--;
        expect(']');
        return values;
    }

    private String readString() {
        StringBuilder out = new StringBuilder();
        at++;
        while (peek() != '"') {
            char c = text.charAt(at++);
            out.append(c == '\\' ? unescape() : c);
        }
        at++;
        return out.toString();
    }

    private char unescape() {
        char c = text.charAt(at++);
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                at += 4;
                yield (char) Integer.parseInt(text, at - 4, at, 16);
            }
            default -> c;
        };
    }

    private @Nullable String readBare() {
        int start = at;
        while (peek() != ',' && peek() != ']' && peek() > ' ') {
            at++;
        }
        String token = text.substring(start, at);
        return token.equals("null") ? null : token;
    }

    private void skipBlanks() {
        while (peek() <= ' ') {
            at++;
        }
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw broken();
        }
        at++;
    }

    private char peek() {
        if (at >= text.length()) {
            throw broken();
        }
        return text.charAt(at);
    }

    private ValidationException broken() {
        return new ValidationException("A column that is mapped as a list holds text that is no JSON array (broken at "
                + "character " + at + "). Mend the value, or map the column as String.");
    }

    private static Object convert(String token, ValueKind element) {
        return switch (element) {
            case BOOLEAN -> Boolean.valueOf(token);
            case SHORT, INT -> Integer.valueOf(token);
            case LONG -> Long.valueOf(token);
            case FLOAT -> Float.valueOf(token);
            case DOUBLE -> Double.valueOf(token);
            case DECIMAL -> new BigDecimal(token);
            case STRING, JSON -> token;
            case BYTES -> HexFormat.of().parseHex(token);
            case DATE -> LocalDate.parse(token);
            case TIME -> LocalTime.parse(token);
            case DATETIME -> LocalDateTime.parse(token);
            case INSTANT -> Instant.parse(token);
            case UUID -> UUID.fromString(token);
            case ARRAY -> throw new ValidationException("Lists of lists cannot be stored in one column.");
        };
    }
}
