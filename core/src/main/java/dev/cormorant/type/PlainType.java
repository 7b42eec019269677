package dev.cormorant.type;

import org.jspecify.annotations.Nullable;

/**
 * A type that is nothing but one getter and one setter of its kind.
 */
final class PlainType<T> extends Type<T> {
    private final Getter<T> getter;
    private final Setter<T> setter;

    PlainType(Class<?> javaType, ValueKind kind, Getter<T> getter, Setter<T> setter) {
        super(javaType, kind);
        this.getter = getter;
        this.setter = setter;
    }

    @Override
    public @Nullable T read(RowReader row, int column) {
        return getter.get(row, column);
    }

    @Override
    public void write(ValueWriter writer, int index, T value) {
        setter.set(writer, index, value);
    }

    @Override
    public boolean isPlain() {
        return true;
    }

    /** Reads a value, null included. */
    interface Getter<T> {
        @Nullable
        T get(RowReader row, int column);
    }

    /** Writes a value. */
    interface Setter<T> {
        void set(ValueWriter writer, int index, T value);
    }
}
