package dev.cormorant.sql.plan;

import dev.cormorant.driver.RowSource;
import dev.cormorant.type.ValueWriter;

/** Stands for the values of a request of which only the shape is kept. */
enum NoRows implements RowSource {
    /** The only one. */
    INSTANCE;

    @Override
    public int size() {
        return 0;
    }

    @Override
    public void write(int row, int column, ValueWriter writer, int index) {
        throw new IllegalStateException("A kept shape has no values.");
    }
}
