package dev.cormorant.hydration;

import dev.cormorant.type.ValueWriter;
import java.lang.invoke.MethodHandles;
import java.util.BitSet;
import java.util.List;

/** Writes what all generated classes have, property by property. */
final class ShadowWriter {
    private static final String ON_OBJECT = Descriptor.of(void.class, Object.class);
    private static final String BY_INDEX = Descriptor.of(Object.class, Object.class, int.class);

    private final ClassFile file;
    private final List<Slot> slots;
    private final SlotMethods methods;

    ShadowWriter(Class<?> type, Class<? extends Shadow> parent, List<Slot> slots) {
        String unique = type.getName().replaceAll("[^A-Za-z0-9]", "_");
        this.file = new ClassFile(
                Descriptor.name(ShadowWriter.class).replace("ShadowWriter", "Generated_" + unique), parent);
        this.slots = slots;
        this.methods = new SlotMethods(file, slots);
    }

    ClassFile file() {
        return file;
    }

    SlotMethods methods() {
        return methods;
    }

    void writeCommon() {
        for (Slot slot : slots) {
            file.field(slot.field(), slot.keptType());
        }
        Code fresh = file.method("fresh", Descriptor.of(Shadow.class));
        fresh.create(file.name()).duplicate().callConstructor(file.name()).end("L");
        writeAccess();
        writeSnapshot();
    }

    private void writeAccess() {
        methods.byProperty("get", BY_INDEX, 2, (code, slot) -> slot.box(slot.value(code)));
        methods.byColumn("column", BY_INDEX, Slot::column);
        String write = Descriptor.of(void.class, Object.class, int.class, ValueWriter.class, int.class);
        methods.byColumn("write", write, Slot::write);
    }

    private void writeSnapshot() {
        methods.each("capture", ON_OBJECT, ShadowWriter::keep);
        methods.byProperty("captureOne", Descriptor.of(void.class, Object.class, int.class), 2, ShadowWriter::keep);
        methods.byProperty("kept", Descriptor.of(Object.class, int.class), 1, (code, slot) -> slot.shown(code));
        methods.allSame("isClean", slots);
        String dirty = Descriptor.of(void.class, Object.class, BitSet.class);
        methods.eachWithColumns("dirty", dirty, (code, slot) -> slot.dirty(code));
    }

    /** Writes what objects have whose properties can be set. */
    void writeSetters() {
        String set = Descriptor.of(void.class, Object.class, int.class, Object.class);
        methods.byProperty("set", set, 2, (code, slot) -> slot.assign(code, Slot.OBJECT, () -> slot.given(code, 3)));
        methods.each("restore", ON_OBJECT, (code, slot) -> slot.assign(code, Slot.OBJECT, () -> slot.restored(code)));
    }

    private static void keep(Code code, Slot slot) {
        code.loadThis();
        slot.keep(code);
        code.putField(slot.field(), slot.keptType());
    }

    /** Defines the class and makes one empty object of it. */
    Shadow template() {
        Class<?> generated = file.define(MethodHandles.lookup());
        try {
            return (Shadow) generated.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A generated class can't be made.", impossible);
        }
    }
}
