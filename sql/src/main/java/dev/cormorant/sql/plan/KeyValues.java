package dev.cormorant.sql.plan;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.type.Type;
import dev.cormorant.type.ValueWriter;
import java.util.List;

/** Internal: writes values whose Java class their column knows. */
public final class KeyValues {
    private KeyValues() {}

    @SuppressWarnings("unchecked")
    static void write(ColumnMetadata column, ValueWriter writer, int slot, Object value) {
        ((Type<Object>) column.type()).write(writer, slot, value);
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
