package dev.cormorant.mongodb;

import dev.cormorant.error.ValidationException;
import dev.cormorant.type.RowReader;
import dev.cormorant.type.Type;
import dev.cormorant.type.ValueKind;
import dev.cormorant.type.ValueWriter;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * An {@link ObjectId} in documents, and its 24 hexadecimal digits in Java. Text keys that are generated are stored so by
 * themselves; other properties name it.
 *
 * <pre>{@code
 * @UseType(HexObjectIdType.class) String sensor;
 * }</pre>
 */
public final class HexObjectIdType extends Type<String> {
    /** Makes the type. */
    public HexObjectIdType() {
        super(String.class, ValueKind.STRING);
    }

    @Override
    public @Nullable String read(RowReader row, int column) {
        String digits = row.getString(column);
        return digits == null ? null : canonical(digits);
    }

    @Override
    public void write(ValueWriter writer, int index, String value) {
        write(writer, index, parse(value));
    }

    @Override
    public String canonical(String value) {
        return parse(value).toHexString();
    }

    static ObjectId parse(String digits) {
        if (!ObjectId.isValid(digits)) {
            throw new ValidationException("A text stands for no ObjectId, which has 24 hexadecimal digits, such as "
                    + "65a1b2c3d4e5f60718293a4b. Give such a text, or map the property as plain text.");
        }
        return new ObjectId(digits);
    }

    /** Whoever only carries values in Java takes the digits. */
    static void write(ValueWriter writer, int index, ObjectId id) {
        if (writer instanceof BsonBinder bson) {
            bson.setObjectId(id);
        } else {
            writer.setString(index, id.toHexString());
        }
    }
}
