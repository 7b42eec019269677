package dev.cormorant.driver;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.query.ColumnPath;
import dev.cormorant.query.Criterion;
import dev.cormorant.query.Operator;
import dev.cormorant.type.SingleValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks to update many rows, each found by its own key, all with the same columns.
 *
 * @param entity what to update
 * @param columns the columns to set, at least one
 * @param keys the columns that find a row by equality: the primary key, and the version if there is one
 * @param rows the values: for each row first those of {@code columns}, then those of {@code keys}; never null for keys
 */
public record UpdateManyRequest(
        EntityMetadata<?> entity, List<ColumnMetadata> columns, List<ColumnMetadata> keys, RowSource rows) {
    /**
     * The update of one row, for drivers that update one by one.
     *
     * @param row which row, from 0
     * @return a request that finds it by its keys
     */
    public UpdateRequest single(int row) {
        List<Criterion> parts = new ArrayList<>();
        SingleValue captured = new SingleValue();
        for (int i = 0; i < keys.size(); i++) {
            rows.write(row, columns.size() + i, captured, 0);
            Object value = captured.read(keys.get(i).type());
            parts.add(new Criterion.Compare(ColumnPath.of(keys.get(i)), Operator.EQ, value));
        }
        return new UpdateRequest(entity, columns, new SingleRow(rows, row), new Criterion.And(parts));
    }
}
