package dev.cormorant.sql.jdbc;

import dev.cormorant.error.ValidationException;
import dev.cormorant.type.JsonText;
import dev.cormorant.type.ValueKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
            JsonText.quote(value.toString(), out);
        }
    }

    private static boolean isFiniteNumber(Object value) {
        return value instanceof Number number
                && !(value instanceof BigDecimal)
                && Double.isFinite(number.doubleValue());
    }

    static List<@Nullable Object> read(String text, ValueKind element) {
        if (!(JsonText.read(text) instanceof List<?> items) || items.stream().anyMatch(ArrayText::hasParts)) {
            throw new ValidationException("A column that is mapped as a list holds text that is no JSON array of "
                    + "scalars. Mend the value, or map the column as String.");
        }
        List<@Nullable Object> values = new ArrayList<>(items.size());
        for (Object item : items) {
            values.add(item == null ? null : value(item.toString(), element));
        }
        return values;
    }

    private static boolean hasParts(@Nullable Object item) {
        return item instanceof List<?> || item instanceof Map<?, ?>;
    }

    private static Object value(String item, ValueKind element) {
        return switch (element) {
            case BOOLEAN -> Boolean.valueOf(item);
            case SHORT, INT -> Integer.valueOf(item);
            case LONG -> Long.valueOf(item);
            case FLOAT -> Float.valueOf(item);
            case DOUBLE -> Double.valueOf(item);
            case DECIMAL -> new BigDecimal(item);
            case STRING, JSON -> item;
            case BYTES -> HexFormat.of().parseHex(item);
            case DATE -> LocalDate.parse(item);
            case TIME -> LocalTime.parse(item);
            case DATETIME -> LocalDateTime.parse(item);
            case INSTANT -> Instant.parse(item);
            case UUID -> UUID.fromString(item);
            case ARRAY -> throw new ValidationException("Lists of lists cannot be stored in one column.");
        };
    }
}
