package dev.cormorant.sql;

import dev.cormorant.driver.RowSource;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.type.Type;
import dev.cormorant.type.ValueWriter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of Java values, written by the types of their columns. */
record Values(List<ColumnMetadata> columns, List<List<@Nullable Object>> values) implements RowSource {
    @SafeVarargs
    static Values of(List<ColumnMetadata> columns, List<@Nullable Object>... rows) {
        return new Values(columns, Arrays.asList(rows));
    }

    static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    @Override
    public int size() {
        return values.size();
    }

    @Override
    @SuppressWarnings("unchecked")
    public void write(int row, int column, ValueWriter writer, int index) {
        Object value = values.get(row).get(column);
        Type<Object> type = (Type<Object>) columns.get(column).type();
        if (value == null) {
            writer.setNull(index, type.kind());
        } else {
            type.write(writer, index, value);
        }
    }
}
