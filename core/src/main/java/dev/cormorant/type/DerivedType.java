package dev.cormorant.type;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type whose values are stored as values of another type, through two functions that know no null.
 */
final class DerivedType<T, D> extends Type<T> {
    private final Type<D> stored;
    private final Function<D, T> fromStored;
    private final Function<T, D> toStored;

    DerivedType(Class<?> javaType, Type<D> stored, Function<D, T> fromStored, Function<T, D> toStored) {
        super(javaType, stored.kind());
        this.stored = stored;
        this.fromStored = fromStored;
        this.toStored = toStored;
    }

    @Override
    public @Nullable T read(RowReader row, int column) {
        D value = stored.read(row, column);
        return value == null ? null : fromStored.apply(value);
    }

    @Override
    public void write(ValueWriter writer, int index, T value) {
        stored.write(writer, index, toStored.apply(value));
    }
}
