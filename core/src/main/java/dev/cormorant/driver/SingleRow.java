package dev.cormorant.driver;

import dev.cormorant.type.ValueWriter;

/** One row of a source that has many. */
record SingleRow(RowSource rows, int row) implements RowSource {
    @Override
    public int size() {
        return 1;
    }

    @Override
    public void write(int ignored, int column, ValueWriter writer, int index) {
        rows.write(row, column, writer, index);
    }
}
