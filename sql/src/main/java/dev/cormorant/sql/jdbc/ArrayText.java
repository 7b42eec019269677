package dev.cormorant.sql.jdbc;

import dev.cormorant.type.ValueKind;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists of scalars as the text of a JSON array of strings, numbers, truth values and nulls, for databases that have no
 * arrays of their own.
 */
final class ArrayText {
    private ArrayText() {}

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
        return new ArrayTextReader(text).read(element);
    }
}
