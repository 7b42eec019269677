package dev.cormorant.type;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * Any value as one JSON document: the snapshot is its text, and a value is changed when its text is.
 */
final class JsonType extends dev.cormorant.type.Type<Object> {
    private final JsonCodec codec;
    private final Type genericType;

    JsonType(JsonCodec codec, Class<?> javaType, Type genericType) {
        super(javaType, ValueKind.JSON);
        this.codec = codec;
        this.genericType = genericType;
    }

    @Override
    public @Nullable Object read(RowReader row, int column) {
        String json = row.getJson(column);
        return json == null ? null : codec.read(json, genericType);
    }

    @Override
    public void write(ValueWriter writer, int index, Object value) {
        writer.setJson(index, codec.write(value));
    }

    @Override
    public Object snapshot(Object value) {
        return codec.write(value);
    }

    @Override
    public boolean matches(Object snapshot, Object value) {
        return snapshot.equals(codec.write(value));
    }

    @Override
    public boolean isImmutable() {
        return false;
    }
}
