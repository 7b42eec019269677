package dev.cormorant.hydration;

import dev.cormorant.metadata.EmbeddedMetadata;
import dev.cormorant.type.RowReader;
import java.lang.invoke.MethodHandle;
import java.util.List;

/** Writes what only the generated classes of embeddables have. */
final class EmbeddedShadowWriter {
    private static final int ROW = 1;
    private static final int STATE = 3;
    private static final int MADE = 4;
    private static final int FIRST_VALUE = 5;
    private static final int LOCALS_PER_VALUE = 3;
    private static final String FINISH = Descriptor.of(Object.class, int.class, Object.class, EmbeddedMetadata.class);

    private EmbeddedShadowWriter() {}

    static EmbeddedShadow template(EmbeddedMetadata property, List<Slot> slots, EmbeddedMaker maker) {
        ShadowWriter writer = new ShadowWriter(property.javaType(), EmbeddedShadow.class, slots);
        writer.writeCommon();
        Code code = startRead(writer.file(), slots);
        if (maker.isRecord()) {
            finishRecord(code, slots, maker);
        } else {
            writer.writeSetters();
            finishObject(code, property, slots, maker);
        }
        return (EmbeddedShadow) writer.template();
    }

    private static Code startRead(ClassFile file, List<Slot> slots) {
        Code code = file.method("read", Descriptor.of(Object.class, RowReader.class, int.class));
        code.integer(0).store("I", STATE);
        for (int i = 0; i < slots.size(); i++) {
            readNoting(code, slots.get(i), FIRST_VALUE + LOCALS_PER_VALUE * i);
        }
        return code;
    }

    private static void readNoting(Code code, Slot slot, int local) {
        if (slot instanceof ScalarSlot scalar) {
            scalar.reading().readNoting(code, ROW, STATE, local);
        } else {
            slot.read(code, ROW);
            code.store(slot.type(), local).loadInt(STATE).loadObject(local);
            code.callStatic(Presence.class, "after", Descriptor.of(int.class, int.class, Object.class));
            code.store("I", STATE);
        }
    }

    private static void finishRecord(Code code, List<Slot> slots, EmbeddedMaker maker) {
        code.constant(maker.maker(), MethodHandle.class).loadInt(STATE);
        for (int i = 0; i < slots.size(); i++) {
            code.load(slots.get(i).type(), FIRST_VALUE + LOCALS_PER_VALUE * i);
        }
        code.callHandle(maker.maker().type().descriptorString()).end("L");
    }

    private static void finishObject(Code code, EmbeddedMetadata property, List<Slot> slots, EmbeddedMaker maker) {
        String make = Descriptor.of(Object.class);
        code.constant(maker.maker(), MethodHandle.class).callHandle(make).store(Descriptor.OBJECT, MADE);
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            int local = FIRST_VALUE + LOCALS_PER_VALUE * i;
            slot.assign(code, MADE, () -> code.load(slot.type(), local));
        }
        code.loadInt(STATE).loadObject(MADE).constant(property, EmbeddedMetadata.class);
        code.callStatic(Presence.class, "finish", FINISH).end("L");
    }
}
