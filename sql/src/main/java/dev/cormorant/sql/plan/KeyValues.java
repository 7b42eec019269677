package dev.cormorant.sql.plan;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.type.SingleValue;
import dev.cormorant.type.Type;
import dev.cormorant.type.ValueWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Internal: writes values whose Java class their column knows. */
public final class KeyValues {
    private KeyValues() {}

    static void write(ColumnMetadata column, ValueWriter writer, int slot, Object value) {
        write(column.type(), writer, slot, value);
    }

    @SuppressWarnings("unchecked")
    static void write(Type<?> type, ValueWriter writer, int slot, Object value) {
        ((Type<Object>) type).write(writer, slot, value);
    }

    /** Writes values of one column as a single list. */
    @SuppressWarnings("unchecked")
    static void writeArray(Type<?> type, ValueWriter writer, int slot, List<?> values) {
        SingleValue single = new SingleValue();
        List<@Nullable Object> raw = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            ((Type<Object>) type).write(single, 0, values.get(i));
            raw.add(single.raw());
        }
        writer.setArray(slot, type.kind(), raw);
    }

    /**
     * Writes a key of one or several columns.
     *
     * @param columns its columns
     * @param writer where it goes
     * @param slot where it begins
     * @param key a value, or a list of values for several columns
     * @return the slot after it
     */
    public static int writeKey(List<ColumnMetadata> columns, ValueWriter writer, int slot, Object key) {
        if (columns.size() == 1) {
            write(columns.get(0), writer, slot, key instanceof List<?> single ? single.get(0) : key);
            return slot + 1;
        }
        List<?> parts = (List<?>) key;
        for (int i = 0; i < columns.size(); i++) {
            write(columns.get(i), writer, slot + i, parts.get(i));
        }
        return slot + columns.size();
    }
}
