package dev.cormorant.hydration;

import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.access.Members;
import dev.cormorant.type.RowReader;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what only the generated classes of entities have. */
final class EntityShadowWriter {
    private static final int ROW = 2;
    private static final String MAKE = Descriptor.of(Object.class);
    private static final String HYDRATE =
            Descriptor.of(void.class, Object.class, RowReader.class, int.class, ReferenceResolver.class);

    private EntityShadowWriter() {}

    /** Makes the generated class of an entity, and one empty object of it; the key slot is there if it is one integer. */
    static EntityShadow template(EntityMetadata<?> entity, List<Slot> slots, @Nullable Slot longKey) {
        ShadowWriter writer = new ShadowWriter(entity.type(), EntityShadow.class, slots);
        writer.writeCommon();
        writer.writeSetters();
        writeNewInstance(writer.file(), entity.type());
        writer.methods()
                .allSame(
                        "isUntouched",
                        slots.stream().filter(slot -> slot.columns().isEmpty()).toList());
        if (longKey == null) {
            writer.methods().eachWithColumns("hydrate", HYDRATE, EntityShadowWriter::read);
        } else {
            writeHydrateAround(writer, slots, longKey);
            writeLongKey(writer.file(), longKey);
        }
        return (EntityShadow) writer.template();
    }

    private static void writeNewInstance(ClassFile file, Class<?> type) {
        MethodHandle maker = Members.constructor(type).asType(MethodType.methodType(Object.class));
        file.method("newInstance", MAKE)
                .constant(maker, MethodHandle.class)
                .callHandle(MAKE)
                .end("L");
    }

    private static void read(Code code, Slot slot) {
        slot.assign(code, Slot.OBJECT, () -> slot.read(code, ROW));
    }

    private static void writeHydrateAround(ShadowWriter writer, List<Slot> slots, Slot key) {
        List<Slot> rest = slots.stream()
                .filter(slot -> slot != key && !slot.columns().isEmpty())
                .toList();
        writer.methods().each("hydrateRest", HYDRATE, rest, EntityShadowWriter::read);
        Code code = writer.file().method("hydrate", HYDRATE);
        read(code, key);
        code.loadThis().loadObject(Slot.OBJECT).loadObject(ROW).loadInt(ROW + 1).loadObject(ROW + 2);
        code.callOwn("hydrateRest", HYDRATE).end("V");
    }

    private static void writeLongKey(ClassFile file, Slot key) {
        Code getter = file.method("longKey", Descriptor.of(long.class, Object.class));
        key.value(getter);
        getter.callStatic(LongKeys.class, "of", Descriptor.of(long.class, key.carrier()))
                .end("J");
        Code setter = file.method("longKey", Descriptor.of(void.class, Object.class, long.class));
        key.assign(setter, Slot.OBJECT, () -> pushKey(setter.load("J", 2), key.carrier()));
        setter.end("V");
    }

    private static void pushKey(Code code, Class<?> carrier) {
        Class<?> primitive = Wrappers.unwrapped(carrier);
        if (primitive == int.class) {
            code.callStatic(LongKeys.class, "toInt", Descriptor.of(int.class, long.class));
        }
        if (!carrier.isPrimitive()) {
            Slot.box(code, primitive);
        }
    }
}
