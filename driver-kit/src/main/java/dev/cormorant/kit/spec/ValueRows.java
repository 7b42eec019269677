package dev.cormorant.kit.spec;

import dev.cormorant.driver.RowSource;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.type.Type;
import dev.cormorant.type.ValueWriter;
import java.util.List;

/** Rows of given values, one after the other. */
final class ValueRows implements RowSource {
    private final List<ColumnMetadata> columns;
    private final Object[] values;

    ValueRows(List<ColumnMetadata> columns, Object... values) {
        this.columns = columns;
        this.values = values;
    }

    @Override
    public int size() {
        return values.length / columns.size();
    }

    @Override
    @SuppressWarnings("unchecked") // The values are those of the columns.
    public void write(int row, int column, ValueWriter writer, int index) {
        Type<Object> type = (Type<Object>) columns.get(column).type();
        type.write(writer, index, values[row * columns.size() + column]);
    }
}
