package dev.cormorant.mongodb;

import dev.cormorant.type.RowReader;
import dev.cormorant.type.Type;
import dev.cormorant.type.ValueKind;
import dev.cormorant.type.ValueWriter;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * An {@link ObjectId} in documents and in Java.
 *
 * <pre>{@code
 * @UseType(ObjectIdType.class) ObjectId sensor;
 * }</pre>
 */
public final class ObjectIdType extends Type<ObjectId> {
    /** Makes the type. */
    public ObjectIdType() {
        super(ObjectId.class, ValueKind.STRING);
    }

    @Override
    public @Nullable ObjectId read(RowReader row, int column) {
        String digits = row.getString(column);
        return digits == null ? null : HexObjectIdType.parse(digits);
    }

    @Override
    public void write(ValueWriter writer, int index, ObjectId value) {
        HexObjectIdType.write(writer, index, value);
    }
}
