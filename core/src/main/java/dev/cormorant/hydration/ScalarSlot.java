package dev.cormorant.hydration;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.ScalarMetadata;
import dev.cormorant.type.RowReader;
import dev.cormorant.type.Type;
import dev.cormorant.type.ValueWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A scalar: one value, one column. */
final class ScalarSlot extends Slot {
    private static final int WRITER = 3;
    private static final Set<Class<?>> VALUES = Set.of(
            Boolean.class,
            Byte.class,
            Short.class,
            Character.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            String.class,
            BigDecimal.class,
            BigInteger.class,
            LocalDate.class,
            LocalTime.class,
            LocalDateTime.class,
            OffsetDateTime.class,
            Duration.class,
            Instant.class,
            UUID.class);

    private final ColumnMetadata column;
    private final Type<?> type;
    private final @Nullable PlainKind plain;

    ScalarSlot(ScalarMetadata property) {
        super(property, carrier(property.javaType()));
        this.column = property.column();
        this.type = property.type();
        this.plain = Wrappers.of(carrier()) == Wrappers.of(type.javaType()) ? PlainKind.of(type) : null;
    }

    private static Class<?> carrier(Class<?> declared) {
        return declared.isPrimitive() || declared == byte[].class || VALUES.contains(declared)
                ? declared
                : Object.class;
    }

    @Override
    void read(Code code, int row) {
        if (carrier().isPrimitive() && plain != null) {
            raw(code, row, plain);
            code.loadObject(row).constant(column, ColumnMetadata.class);
            code.callStatic(
                    Nulls.class, "checked", Descriptor.of(carrier(), carrier(), RowReader.class, ColumnMetadata.class));
        } else {
            readObject(code, row);
            unbox(code);
        }
    }

    /** Reads into a local, and notes in another one whether it was null; uses up to three locals. */
    void readNoting(Code code, int row, int state, int local) {
        String noted;
        if (carrier().isPrimitive() && plain != null) {
            raw(code, row, plain);
            code.store(type(), local).loadInt(state).load(type(), local);
            code.loadObject(row).integer(column.position());
            noted = Descriptor.of(int.class, int.class, carrier(), RowReader.class, int.class);
        } else if (carrier().isPrimitive()) {
            readObject(code, row);
            code.duplicate().store(Descriptor.OBJECT, local + 2);
            code.constant(column, ColumnMetadata.class);
            code.callStatic(
                    Unboxed.class, "orInitial", Descriptor.of(Object.class, Object.class, ColumnMetadata.class));
            unbox(code);
            code.store(type(), local).loadInt(state).loadObject(local + 2).integer(column.position());
            noted = Descriptor.of(int.class, int.class, Object.class, int.class);
        } else {
            readObject(code, row);
            unbox(code);
            code.store(type(), local).loadInt(state).loadObject(local);
            noted = Descriptor.of(int.class, int.class, Object.class);
        }
        code.callStatic(Presence.class, "after", noted).store("I", state);
    }

    private void raw(Code code, int row, PlainKind kind) {
        position(code.loadObject(row), row);
        code.call(RowReader.class, kind.getter(), Descriptor.of(kind.travels(), int.class));
    }

    private void position(Code code, int row) {
        code.loadInt(row + 1).integer(column.position()).addInt();
    }

    private void readObject(Code code, int row) {
        if (plain == null) {
            position(code.constant(type, Type.class).loadObject(row), row);
            code.call(Type.class, "read", Descriptor.of(Object.class, RowReader.class, int.class));
            return;
        }
        raw(code, row, plain);
        if (plain.travels().isPrimitive()) {
            code.loadObject(row)
                    .callStatic(
                            Nulls.class,
                            "boxed",
                            Descriptor.of(Wrappers.of(carrier()), plain.travels(), RowReader.class));
        }
    }

    /** Turns the object on the stack into the class in which values are handled. */
    private void unbox(Code code) {
        if (carrier().isPrimitive()) {
            String name = carrier().getName();
            code.constant(column, ColumnMetadata.class);
            code.callStatic(
                    Unboxed.class,
                    "to" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
                    Descriptor.of(carrier(), Object.class, ColumnMetadata.class));
        } else if (carrier() != Object.class) {
            code.cast(Descriptor.name(carrier()));
        }
    }

    @Override
    Class<?> kept() {
        return carrier().isPrimitive() && type.isImmutable() ? carrier() : Object.class;
    }

    @Override
    void keep(Code code) {
        found(code);
        if (!type.isImmutable()) {
            box(code).constant(type, Type.class);
            code.callStatic(Kept.class, "of", Descriptor.of(Object.class, Object.class, Type.class));
        }
    }

    @Override
    void same(Code code) {
        found(keptValue(code));
        if (!type.isImmutable()) {
            box(code).constant(type, Type.class);
            code.callStatic(
                    Same.class,
                    VALUES.contains(carrier()) ? "identicalOrMatches" : "matches",
                    Descriptor.of(boolean.class, Object.class, Object.class, Type.class));
            return;
        }
        Class<?> compared = compared();
        code.callStatic(
                Same.class,
                property().javaType().isEnum() ? "identical" : "same",
                Descriptor.of(boolean.class, compared, compared));
    }

    private Class<?> compared() {
        if (carrier() == byte.class || carrier() == short.class || carrier() == char.class) {
            return int.class;
        }
        return carrier().isPrimitive() ? carrier() : Object.class;
    }

    @Override
    void restored(Code code) {
        keptValue(code);
        if (!type.isImmutable()) {
            box(found(code)).constant(type, Type.class);
            code.callStatic(
                    Kept.class, "restored", Descriptor.of(Object.class, Object.class, Object.class, Type.class));
            unbox(code);
        } else if (kept() != carrier()) {
            code.cast(Descriptor.name(carrier()));
        }
    }

    @Override
    void shown(Code code) {
        box(keptValue(code), kept());
    }

    @Override
    void write(Code code, ColumnMetadata written) {
        if (plain == null) {
            box(found(code)).constant(type, Type.class);
            code.loadObject(WRITER).loadInt(WRITER + 1);
            code.callStatic(
                    Writes.class,
                    "typed",
                    Descriptor.of(void.class, Object.class, Type.class, ValueWriter.class, int.class));
        } else if (carrier().isPrimitive()) {
            value(code.loadObject(WRITER).loadInt(WRITER + 1));
            code.call(ValueWriter.class, plain.setter(), Descriptor.of(void.class, int.class, carrier()));
        } else {
            value(code).loadObject(WRITER).loadInt(WRITER + 1);
            code.callStatic(Writes.class, "write", Descriptor.of(void.class, carrier(), ValueWriter.class, int.class));
        }
    }

    @Override
    void column(Code code, ColumnMetadata asked) {
        box(found(code));
    }

    @Override
    void given(Code code, int value) {
        code.loadObject(value);
        unbox(code);
    }
}
