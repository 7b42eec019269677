package dev.cormorant.sql.jdbc;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.type.RowReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Internal: collects what inserts answer with, as Java values of the columns' types. */
public final class Answers {
    private final List<ColumnMetadata> columns;
    private final List<@Nullable Object[]> rows;

    /**
     * Makes an empty collection.
     *
     * @param columns the columns of each answer
     * @param expected how many rows there will be
     */
    public Answers(List<ColumnMetadata> columns, int expected) {
        this.columns = columns;
        this.rows = new ArrayList<>(expected);
    }

    /**
     * Takes one answer.
     *
     * @param row a row with the columns
     */
    public void take(RowReader row) {
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).type().read(row, i);
        }
        rows.add(values);
    }

    /**
     * The answers so far.
     *
     * @return a row of values for each insert
     */
    public List<@Nullable Object[]> rows() {
        return rows;
    }

    String[] columns() {
        String[] names = new String[columns.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = columns.get(i).name();
        }
        return names;
    }
}
