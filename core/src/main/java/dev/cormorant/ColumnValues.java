package dev.cormorant;

import dev.cormorant.driver.RowSource;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.type.Type;
import dev.cormorant.type.ValueWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of values that users gave.
 *
 * @param columns where they belong
 * @param values a value of the Java type of each column, or null
 */
record ColumnValues(List<ColumnMetadata> columns, List<@Nullable Object> values) implements RowSource {
    @Override
    public int size() {
        return 1;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void write(int row, int column, ValueWriter writer, int index) {
        Type<Object> type = (Type<Object>) columns.get(column).type();
        Object value = values.get(column);
        if (value == null) {
            writer.setNull(index, type.kind());
        } else {
            type.write(writer, index, value);
        }
    }
}
