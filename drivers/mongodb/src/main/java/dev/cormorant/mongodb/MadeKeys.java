package dev.cormorant.mongodb;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.type.SingleValue;
import dev.cormorant.type.Type;
import dev.cormorant.type.ValueKind;
import java.util.ArrayList;
import java.util.List;
import org.bson.types.ObjectId;

/** Makes the keys that writes leave to the database: ObjectIds by itself, numbers by a sequence. */
final class MadeKeys {
    private final Sequences sequences;

    MadeKeys(Sequences sequences) {
        this.sequences = sequences;
    }

    /** As many keys as are wanted, in the Java class of the column. */
    List<Object> make(Fields fields, ColumnMetadata column, int count) {
        List<Object> keys = new ArrayList<>(count);
        SingleValue single = new SingleValue();
        if (isObjectId(column.type())) {
            for (int i = 0; i < count; i++) {
                single.setString(0, new ObjectId().toHexString());
                keys.add(single.read(column.type()));
            }
            return keys;
        }
        for (long number : sequences.next(fields.collection(), count)) {
            single.put(column.type().kind() == ValueKind.LONG ? (Object) number : (Object) Math.toIntExact(number));
            keys.add(single.read(column.type()));
        }
        return keys;
    }

    static boolean isObjectId(Type<?> type) {
        return type instanceof HexObjectIdType || type instanceof ObjectIdType;
    }
}
