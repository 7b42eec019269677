package dev.cormorant.driver;

import dev.cormorant.type.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a find: a cursor that goes forward, one row at a time, and must be closed. Not thread-safe.
 */
public interface Rows extends RowReader, AutoCloseable {
    /**
     * Goes to the next row.
     *
     * @return false if there is none
     */
    boolean next();

    /** Gives back whatever the cursor holds; may be called twice. */
    @Override
    void close();

    /**
     * Rows out of maps, for drivers that do not need speed.
     *
     * @param columns the keys to look up, in the order of the request's columns
     * @param rows the rows; values of the Java class of their kind, or null
     * @return a cursor over them
     */
    static Rows of(List<String> columns, List<? extends Map<String, ?>> rows) {
        List<@Nullable Object[]> values = new ArrayList<>(rows.size());
        for (Map<String, ?> row : rows) {
            values.add(columns.stream().map(row::get).toArray());
        }
        return new ArrayRows(values);
    }
}
