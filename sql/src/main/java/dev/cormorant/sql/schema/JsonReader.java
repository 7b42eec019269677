package dev.cormorant.sql.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON of objects, lists, texts, whole numbers and truth values. Reads once; not thread-safe. */
final class JsonReader {
    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    static Object read(String text) {
        JsonReader reader = new JsonReader(text);
        Object value = reader.value();
        if (reader.next() != '\0') {
            throw reader.unexpected();
        }
        return value;
    }

    /** The next sign that is no space; a zero at the end. */
    private char next() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private IllegalArgumentException unexpected() {
        long line = text.substring(0, Math.min(at, text.length())).lines().count();
        return new IllegalArgumentException("line " + Math.max(1, line) + " is not as expected");
    }

    private void take(char sign) {
        if (next() != sign) {
            throw unexpected();
        }
        at++;
    }

    private boolean takeIf(char sign) {
        boolean there = next() == sign;
        at += there ? 1 : 0;
        return there;
    }

    private Object value() {
        return switch (next()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            default -> word();
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> values = new LinkedHashMap<>();
        take('{');
        while (next() != '}') {
            String name = string();
            take(':');
            values.put(name, value());
            if (!takeIf(',')) {
                break;
            }
        }
        take('}');
        return values;
    }

    private List<Object> list() {
        List<Object> values = new ArrayList<>();
        take('[');
        while (next() != ']') {
            values.add(value());
            if (!takeIf(',')) {
                break;
            }
        }
        take(']');
        return values;
    }

    private Object word() {
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        String word = text.substring(start, at);
        if (word.equals("true") || word.equals("false")) {
            return word.equals("true");
        } else if (word.matches("-?\\d{1,18}")) {
            return Long.valueOf(word);
        }
        throw unexpected();
    }

    private String string() {
        StringBuilder value = new StringBuilder();
        take('"');
        for (; at < text.length() && text.charAt(at) != '"'; at++) {
            value.append(text.charAt(at) == '\\' ? escaped() : text.charAt(at));
        }
        take('"');
        return value.toString();
    }

    private char escaped() {
        at++;
        if (!text.startsWith("u", at)) {
            return at < text.length() ? text.charAt(at) : '\\';
        } else if (at + 5 > text.length()) {
            throw unexpected();
        }
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 3, at + 1), 16);
    }
}
