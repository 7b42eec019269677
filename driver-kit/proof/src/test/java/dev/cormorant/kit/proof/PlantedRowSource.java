package dev.cormorant.kit.proof;

import dev.cormorant.driver.RowSource;
import dev.cormorant.type.ValueWriter;

/** The first rows of a source only. */
record PlantedRowSource(RowSource all, int size) implements RowSource {
    @Override
    public void write(int row, int column, ValueWriter writer, int index) {
        all.write(row, column, writer, index);
    }
}
