package dev.cormorant.sql.jdbc;

import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.DriverException.Failure;
import dev.cormorant.driver.Rows;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.type.RowReader;
import java.util.ArrayList;
import java.util.Comparator;
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
     * Takes the answers of one insert of several rows and brings them into the order of the rows: their first column is a
     * number that the database gave to one row after the other.
     *
     * @param answered the answers, in any order
     * @param expected how many rows were inserted
     * @throws DriverException if there are not as many different numbers as rows
     */
    public void takeNumbered(Rows answered, int expected) {
        int first = rows.size();
        while (answered.next()) {
            take(answered);
        }
        List<@Nullable Object[]> chunk = rows.subList(first, rows.size());
        if (chunk.size() == expected && !isAscending(chunk)) {
            chunk.sort(Comparator.comparingLong(Answers::number));
        }
        if (chunk.size() != expected || !isAscending(chunk)) {
            throw new DriverException(new Failure(
                    "An insert of " + expected + " rows answered with " + chunk.size()
                            + " rows or with equal numbers for "
                            + columns.get(0).path()
                            + ", so that it is not known which row has which. Its table may have a trigger that inserts.",
                    null,
                    null,
                    null));
        }
    }

    private static boolean isAscending(List<@Nullable Object[]> chunk) {
        for (int i = 1; i < chunk.size(); i++) {
            if (number(chunk.get(i - 1)) >= number(chunk.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static long number(@Nullable Object[] answer) {
        return answer[0] instanceof Number number ? number.longValue() : Long.MIN_VALUE;
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
