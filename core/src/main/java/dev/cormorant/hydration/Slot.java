package dev.cormorant.hydration;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.MemberAccess;
import dev.cormorant.metadata.PropertyMetadata;
import dev.cormorant.metadata.access.Members;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One property of a class under generation: the instructions that it adds to each of the methods.
 *
 * <p>In all methods but those that read rows, local 1 is the object.
 */
abstract sealed class Slot permits ScalarSlot, EmbeddedSlot, ReferenceSlot, CollectionSlot {
    static final int OBJECT = 1;
    private static final int OUT = 2;
    private static final String MARK = Descriptor.of(void.class, boolean.class, BitSet.class, int.class, int.class);

    private final PropertyMetadata property;
    private final Class<?> carrier;
    private final Class<?> seen;
    private final String field;
    private final MethodHandle getter;
    private final @Nullable MethodHandle setter;

    /**
     * Opens the property.
     *
     * @param property the property
     * @param carrier the class in which generated code handles its values: one that all class loaders agree on
     */
    Slot(PropertyMetadata property, Class<?> carrier) {
        this.property = property;
        this.carrier = carrier;
        this.field = "f" + property.index();
        this.seen = carrier.isPrimitive() ? carrier : Object.class;
        this.getter = getter(property.member()).asType(MethodType.methodType(seen, Object.class));
        MethodHandle direct = setter(property.member());
        this.setter = direct == null ? null : direct.asType(MethodType.methodType(void.class, Object.class, carrier));
    }

    private static MethodHandle getter(MemberAccess member) {
        if (member.getter() != null) {
            return Members.method(member.getter());
        }
        if (member.field() == null) {
            throw new IllegalStateException("A property has neither a field nor a getter.");
        }
        return Members.getter(member.field());
    }

    private static @Nullable MethodHandle setter(MemberAccess member) {
        if (member.setter() != null) {
            return Members.method(member.setter());
        }
        return member.field() == null || member.field().getDeclaringClass().isRecord()
                ? null
                : Members.setter(member.field());
    }

    PropertyMetadata property() {
        return property;
    }

    final Class<?> carrier() {
        return carrier;
    }

    final String type() {
        return Descriptor.type(carrier);
    }

    final List<ColumnMetadata> columns() {
        return property.columns();
    }

    final String field() {
        return field;
    }

    final String keptType() {
        return Descriptor.type(kept());
    }

    /** Pushes the value that the object has. */
    final Code value(Code code) {
        found(code);
        if (!carrier.isPrimitive() && carrier != Object.class) {
            code.cast(Descriptor.name(carrier));
        }
        return code;
    }

    /** Pushes the value that the object has, which is just an object unless it is a primitive. */
    final Code found(Code code) {
        return code.constant(getter, MethodHandle.class)
                .loadObject(OBJECT)
                .callHandle(Descriptor.of(seen, Object.class));
    }

    /** Pushes what the snapshot keeps. */
    final Code keptValue(Code code) {
        return code.loadThis().getField(field(), keptType());
    }

    /** Gives the object in a local the value that the instructions in between push. */
    final void assign(Code code, int object, Runnable pushValue) {
        if (setter == null) {
            throw new IllegalStateException(property + " has no setter.");
        }
        code.constant(setter, MethodHandle.class).loadObject(object);
        pushValue.run();
        code.callHandle(Descriptor.of(void.class, Object.class, carrier));
    }

    /** Turns the value on the stack into an object. */
    final Code box(Code code) {
        return box(code, carrier);
    }

    static Code box(Code code, Class<?> type) {
        if (type.isPrimitive()) {
            Class<?> wrapper = Wrappers.of(type);
            code.callStatic(wrapper, "valueOf", Descriptor.of(wrapper, type));
        }
        return code;
    }

    /** Marks the columns in local 2 if the value differs. */
    void dirty(Code code) {
        same(code);
        code.loadObject(OUT)
                .integer(columns().get(0).position())
                .integer(columns().size());
        code.callStatic(Kept.class, "mark", MARK);
    }

    /** Pushes the value as the row has it; the row, the offset and the resolver are in locals beginning at one. */
    abstract void read(Code code, int row);

    /** The class of the field in which a snapshot keeps the value. */
    abstract Class<?> kept();

    /** Pushes what a snapshot shall keep. */
    abstract void keep(Code code);

    /** Pushes whether the value is what the snapshot keeps. */
    abstract void same(Code code);

    /** Pushes the value that was kept. */
    abstract void restored(Code code);

    /** Pushes what was kept, as the world outside sees it. */
    abstract void shown(Code code);

    /** Writes one of the columns: local 3 is the writer, local 4 the position there. */
    abstract void write(Code code, ColumnMetadata column);

    /** Pushes the Java value of one of the columns. */
    abstract void column(Code code, ColumnMetadata column);

    /** Pushes the value that an object in a local gives. */
    abstract void given(Code code, int value);
}
