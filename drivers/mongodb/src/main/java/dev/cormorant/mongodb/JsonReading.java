package dev.cormorant.mongodb;

import dev.cormorant.driver.WellFormedText;
import dev.cormorant.error.ValidationException;
import java.math.BigDecimal;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * Reads JSON text into what the server stores. It is plain JSON of RFC 8259: the library's own reader would take members
 * such as {@code $oid} for something else.
 */
final class JsonReading {
    private static final int MAX_DEPTH = 90;

    private final String text;
    private int at;

    private JsonReading(String text) {
        this.text = text;
    }

    static BsonValue read(String text) {
        JsonReading reading = new JsonReading(text);
        BsonValue value = reading.value(0);
        reading.skipSpace();
        if (reading.at < text.length()) {
            throw reading.broken();
        }
        return value;
    }

    private ValidationException broken() {
        return new ValidationException(
                "A JSON document is broken at position " + at + ". Store what a JSON library wrote.");
    }

    private BsonValue value(int depth) {
        if (depth > MAX_DEPTH) {
            throw new ValidationException(
                    "A JSON document is nested more than " + MAX_DEPTH + " deep, which MongoDB does not store.");
        }
        skipSpace();
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> new BsonString(string());
            case 't' -> word("true", BsonBoolean.TRUE);
            case 'f' -> word("false", BsonBoolean.FALSE);
            case 'n' -> word("null", BsonNull.VALUE);
            default -> number();
        };
    }

    private BsonDocument object(int depth) {
        BsonDocument document = new BsonDocument();
        at++;
        for (boolean first = true; !isEnd('}', first); first = false) {
            skipSpace();
            String key = string();
            skipSpace();
            expect(':');
            document.put(JsonKeys.toField(key), value(depth + 1));
        }
        return document;
    }

    private BsonArray array(int depth) {
        BsonArray array = new BsonArray();
        at++;
        for (boolean first = true; !isEnd(']', first); first = false) {
            array.add(value(depth + 1));
        }
        return array;
    }

    /** Passes over the end, or over the comma before the next part. */
    private boolean isEnd(char end, boolean first) {
        skipSpace();
        if (peek() == end) {
            at++;
            return true;
        }
        if (!first) {
            expect(',');
        }
        return false;
    }

    private String string() {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (peek() != '"') {
            char letter = text.charAt(at++);
            string.append(letter == '\\' ? escaped() : letter);
        }
        at++;
        return WellFormedText.require(string.toString());
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
        try {
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw broken();
        }
    }

    private BsonValue word(String word, BsonValue value) {
        if (!text.startsWith(word, at)) {
            throw broken();
        }
        at += word.length();
        return value;
    }

    private BsonValue number() {
        int start = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        try {
            return BsonNumbers.smallest(new BigDecimal(text.substring(start, at)));
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

    private void expect(char wanted) {
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
