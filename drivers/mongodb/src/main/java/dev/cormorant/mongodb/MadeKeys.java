package dev.cormorant.mongodb;

import dev.cormorant.driver.InsertRequest;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.type.SingleValue;
import dev.cormorant.type.ValueKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the keys that an insert leaves to the database. */
final class MadeKeys {
    private final InsertRequest request;
    private final Fields fields;
    private final Sequences sequences;

    MadeKeys(InsertRequest request, Fields fields, Sequences sequences) {
        this.request = request;
        this.fields = fields;
        this.sequences = sequences;
    }

    /** For each row its key, as the values that the request wants back; empty if it wants none. */
    List<@Nullable Object[]> make() {
        List<@Nullable Object[]> keys = new ArrayList<>();
        if (!request.returning().isEmpty()) {
            ColumnMetadata column = request.returning().get(0);
            for (long number :
                    sequences.next(fields.collection(), request.rows().size())) {
                keys.add(new @Nullable Object[] {key(column, number)});
            }
        }
        return keys;
    }

    private static Object key(ColumnMetadata column, long number) {
        SingleValue single = new SingleValue();
        if (column.type().kind() == ValueKind.LONG) {
            single.setLong(0, number);
        } else {
            single.setInt(0, Math.toIntExact(number));
        }
        return single.read(column.type());
    }
}
