package dev.cormorant.type;

import dev.cormorant.error.ValidationException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Maps the values of one Java type to one {@link ValueKind} and back.
 *
 * <p>Extend it to store a type of your own. An instance is shared by all threads and must not change.
 *
 * <pre>{@code
 * public final class MoneyType extends Type<Money> {
 *     public MoneyType() { super(Money.class, ValueKind.LONG); }
 *     public Money read(RowReader row, int column) {
 *         long cents = row.getLong(column);
 *         return row.wasNull() ? null : Money.ofCents(cents);
 *     }
 *     public void write(ValueWriter writer, int index, Money value) { writer.setLong(index, value.cents()); }
 * }
 * }</pre>
 *
 * @param <T> the Java type; of a primitive, its wrapper
 */
public abstract class Type<T> {
    private final Class<?> javaType;
    private final ValueKind kind;

    /**
     * Makes a type.
     *
     * @param javaType the class of its values; a primitive class for primitives
     * @param kind what they are stored as
     */
    protected Type(Class<?> javaType, ValueKind kind) {
        this.javaType = javaType;
        this.kind = kind;
    }

    /**
     * The class of the values.
     *
     * @return a class, primitive for the types of primitives
     */
    public final Class<?> javaType() {
        return javaType;
    }

    /**
     * What the values are stored as.
     *
     * @return a kind
     */
    public final ValueKind kind() {
        return kind;
    }

    /**
     * Reads one value.
     *
     * @param row the current row
     * @param column the position of the column, from 0
     * @return the value, or null if the column holds null
     */
    public abstract @Nullable T read(RowReader row, int column);

    /**
     * Writes one value that is not null.
     *
     * @param writer where it goes
     * @param index its position, from 0
     * @param value the value
     */
    public abstract void write(ValueWriter writer, int index, T value);

    /**
     * Takes a value that a user compares with or names an entity by, before anything is sent.
     *
     * @param value the value as it was given
     * @return what means the same, in the form in which it is read; the value itself unless overridden
     * @throws ValidationException if no such value can be stored
     */
    public T canonical(T value) {
        return value;
    }

    /**
     * Makes what a snapshot keeps of a value, so that a later change of the value itself can be seen.
     *
     * @param value the value now
     * @return the value itself if it can't change, otherwise something that {@link #matches} can compare with
     */
    public Object snapshot(T value) {
        return value;
    }

    /**
     * Tells whether a value is still what the snapshot kept.
     *
     * @param snapshot what {@link #snapshot} gave
     * @param value the value now
     * @return true if nothing has to be stored
     */
    public boolean matches(Object snapshot, T value) {
        return Objects.equals(snapshot, value);
    }

    /**
     * Tells whether {@link #snapshot} gives the value itself and {@link #matches} is {@code equals}.
     *
     * @return true for values that can't change
     */
    public boolean isImmutable() {
        return true;
    }

    /**
     * Tells whether reading and writing are nothing but the getter and the setter of the kind, so that generated code
     * may call those directly.
     *
     * <p>The Java type is then the class in which the kind travels, or its primitive or wrapper; a null is a null. It says
     * nothing about snapshots: byte arrays and decimals are plain and yet not {@link #isImmutable() immutable}, since
     * their {@link #matches} is not {@code equals}.
     *
     * @return true for a plain type; false unless a type says otherwise
     */
    public boolean isPlain() {
        return false;
    }
}
