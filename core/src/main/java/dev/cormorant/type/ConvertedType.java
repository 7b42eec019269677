package dev.cormorant.type;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

/**
 * Values that an {@link AttributeConverter} turns into values of another type; null stays null and is never shown to
 * the converter.
 */
final class ConvertedType<T, D> extends Type<T> {
    private static final Object STORED_NULL = new Object();
    private final AttributeConverter<T, D> converter;
    private final Type<D> stored;
    private final boolean immutable;

    ConvertedType(Class<?> javaType, AttributeConverter<T, D> converter, Type<D> stored, boolean immutable) {
        super(javaType, stored.kind());
        this.converter = converter;
        this.stored = stored;
        this.immutable = immutable;
    }

    @Override
    public @Nullable T read(RowReader row, int column) {
        D value = stored.read(row, column);
        return value == null ? null : converter.convertToEntityAttribute(value);
    }

    @Override
    public void write(ValueWriter writer, int index, T value) {
        D converted = converter.convertToDatabaseColumn(value);
        if (converted == null) {
            writer.setNull(index, kind());
        } else {
            stored.write(writer, index, converted);
        }
    }

    @Override
    public Object snapshot(T value) {
        if (immutable) {
            return value;
        }
        D converted = converter.convertToDatabaseColumn(value);
        return converted == null ? STORED_NULL : stored.snapshot(converted);
    }

    @Override
    public boolean matches(Object snapshot, T value) {
        if (immutable) {
            return snapshot.equals(value);
        }
        D converted = converter.convertToDatabaseColumn(value);
        return (converted == null || snapshot == STORED_NULL)
                ? converted == null && snapshot == STORED_NULL
                : stored.matches(snapshot, converted);
    }

    @Override
    public boolean isImmutable() {
        return immutable;
    }
}
