package dev.cormorant.sql.schema;

import dev.cormorant.type.JsonText;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes records as JSON, one value a line, so that two versions can be compared by eye. What is null is left out. */
final class RecordWriter {
    private final StringBuilder out = new StringBuilder();

    private RecordWriter() {}

    static String write(Map<String, Object> value) {
        RecordWriter writer = new RecordWriter();
        writer.write(value, "\n");
        return writer.out.append('\n').toString();
    }

    private void write(Object value, String line) {
        if (value instanceof Map<?, ?> map) {
            List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
            list('{', entries, '}', line);
        } else if (value instanceof List<?> list) {
            list('[', list, ']', line);
        } else if (value instanceof Record part) {
            write(components(part), line);
        } else if (value instanceof Map.Entry<?, ?> entry) {
            out.append('"').append(entry.getKey()).append("\": ");
            write(entry.getValue(), line);
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            JsonText.quote(value instanceof Enum<?> one ? one.name() : value.toString(), out);
        }
    }

    private void list(char open, List<?> values, char close, String line) {
        out.append(open);
        String separator = "";
        for (Object value : values) {
            out.append(separator).append(line).append("  ");
            write(value, line + "  ");
            separator = ",";
        }
        out.append(values.isEmpty() ? "" : line).append(close);
    }

    private static Map<String, Object> components(Record part) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            @Nullable Object value = value(part, component);
            if (value != null) {
                values.put(component.getName(), value);
            }
        }
        return values;
    }

    private static @Nullable Object value(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The part " + component + " of a schema cannot be read.", e);
        }
    }
}
