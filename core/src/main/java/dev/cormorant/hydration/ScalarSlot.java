package dev.cormorant.hydration;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.ScalarMetadata;
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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A scalar: one value, one column. */
final class ScalarSlot extends Slot {
    private static final int WRITER = 3;
    private static final String WRITE_TYPED =
            Descriptor.of(void.class, Object.class, Type.class, ValueWriter.class, int.class);
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
    private final ScalarReading reading;

    ScalarSlot(ScalarMetadata property) {
        super(property, carrier(property.javaType()));
        this.column = property.column();
        this.type = property.type();
        this.plain = Wrappers.of(carrier()) == Wrappers.of(type.javaType()) ? PlainKind.of(type) : null;
        this.reading = new ScalarReading(column, carrier(), plain);
    }

    private static Class<?> carrier(Class<?> declared) {
        return declared.isPrimitive() || declared == byte[].class || VALUES.contains(declared)
                ? declared
                : Object.class;
    }

    @Override
    void read(Code code, int row) {
        reading.read(code, row);
    }

    ScalarReading reading() {
        return reading;
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
        if (type.isImmutable()) {
            String method = property().javaType().isEnum() ? "identical" : "same";
            code.callStatic(Same.class, method, Descriptor.of(boolean.class, compared(), compared()));
        } else {
            String method = VALUES.contains(carrier()) ? "identicalOrMatches" : "matches";
            box(code).constant(type, Type.class);
            code.callStatic(Same.class, method, Descriptor.of(boolean.class, Object.class, Object.class, Type.class));
        }
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
            reading.unbox(code);
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
            box(found(code)).constant(type, Type.class).loadObject(WRITER).loadInt(WRITER + 1);
            code.callStatic(Writes.class, "typed", WRITE_TYPED);
        } else if (carrier().isPrimitive()) {
            value(code.loadObject(WRITER).loadInt(WRITER + 1));
            code.call(ValueWriter.class, plain.setter(), Descriptor.of(void.class, int.class, carrier()));
        } else {
            value(code).loadObject(WRITER).loadInt(WRITER + 1);
            String write = Descriptor.of(void.class, carrier(), ValueWriter.class, int.class);
            code.callStatic(Writes.class, "write", write);
        }
    }

    @Override
    void column(Code code, ColumnMetadata asked) {
        box(found(code));
    }

    @Override
    void given(Code code, int value) {
        code.loadObject(value);
        reading.unbox(code);
    }
}
