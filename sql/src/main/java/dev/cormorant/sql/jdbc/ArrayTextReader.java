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

/** Reads one JSON array of scalars, from its first character to its last. */
final class ArrayTextReader {
    private final String text;
    private int at;

    ArrayTextReader(String text) {
        this.text = text;
    }

    List<@Nullable Object> read(ValueKind element) {
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
