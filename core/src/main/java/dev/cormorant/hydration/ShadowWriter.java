package dev.cormorant.hydration;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.type.ValueWriter;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Writes what all generated classes have, property by property.
 *
 * <p>Methods are cut so that each stays small enough for the JIT compiler, however many properties there are.
 */
final class ShadowWriter {
    private static final int CHUNK = 32;
    private static final String ON_OBJECT = "(Ljava/lang/Object;)V";
    private static final String TEST = "(Ljava/lang/Object;)Z";

    private final ClassFile file;
    private final List<Slot> slots;

    ShadowWriter(Class<?> type, Class<? extends Shadow> parent, List<Slot> slots) {
        String unique = type.getName().replace('.', '_').replace('[', '_');
        this.file = new ClassFile(
                Descriptor.name(ShadowWriter.class).replace("ShadowWriter", "Generated_" + unique), parent);
        this.slots = slots;
    }

    ClassFile file() {
        return file;
    }

    void writeCommon(boolean mutable) {
        for (Slot slot : slots) {
            file.field(slot.field(), slot.keptType());
        }
        file.method("fresh", Descriptor.of(Shadow.class))
                .create(file.name())
                .duplicate()
                .callConstructor(file.name())
                .end("L");
        String byIndex = Descriptor.of(Object.class, Object.class, int.class);
        byProperty("get", byIndex, 2, (code, slot) -> slot.box(slot.value(code)));
        byProperty("kept", Descriptor.of(Object.class, int.class), 1, (code, slot) -> slot.shown(code));
        byProperty("captureOne", Descriptor.of(void.class, Object.class, int.class), 2, this::keep);
        byColumn("column", byIndex, Slot::column);
        byColumn(
                "write", Descriptor.of(void.class, Object.class, int.class, ValueWriter.class, int.class), Slot::write);
        each("capture", ON_OBJECT, slot -> true, this::keep);
        allSame("isClean", slot -> true);
        each(
                "dirty",
                Descriptor.of(void.class, Object.class, BitSet.class),
                slot -> !slot.columns().isEmpty(),
                (code, slot) -> slot.dirty(code));
        if (mutable) {
            String set = Descriptor.of(void.class, Object.class, int.class, Object.class);
            byProperty("set", set, 2, (code, slot) -> slot.assign(code, Slot.OBJECT, () -> slot.given(code, 3)));
            each(
                    "restore",
                    ON_OBJECT,
                    slot -> true,
                    (code, slot) -> slot.assign(code, Slot.OBJECT, () -> slot.restored(code)));
        }
    }

    private void keep(Code code, Slot slot) {
        code.loadThis();
        slot.keep(code);
        code.putField(slot.field(), slot.keptType());
    }

    Shadow template() {
        Class<?> generated = file.define(MethodHandles.lookup());
        try {
            return (Shadow) generated.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A generated class can't be made.", impossible);
        }
    }

    /** A method that does something for each slot. */
    void each(String name, String descriptor, Predicate<Slot> wanted, BiConsumer<Code, Slot> body) {
        List<List<Slot>> parts = parts(slots.stream().filter(wanted).toList());
        Code whole = file.method(name, descriptor);
        for (int i = 0; i < parts.size(); i++) {
            Code code = parts.size() == 1 ? whole : file.method(name + i, descriptor);
            for (Slot slot : parts.get(i)) {
                body.accept(code, slot);
            }
            if (code != whole) {
                code.end("V");
                parameters(whole.loadThis(), descriptor).callOwn(name + i, descriptor);
            }
        }
        whole.end("V");
    }

    /** A method that tells whether the wanted slots are all as the snapshot keeps them. */
    void allSame(String name, Predicate<Slot> wanted) {
        List<List<Slot>> parts = parts(slots.stream().filter(wanted).toList());
        Code whole = file.method(name, TEST);
        Label differs = new Label();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.size() == 1) {
                testAll(whole, parts.get(i), differs);
            } else {
                Code code = file.method(name + i, TEST);
                Label here = new Label();
                testAll(code, parts.get(i), here);
                answer(code, here);
                whole.loadThis().loadObject(Slot.OBJECT).callOwn(name + i, TEST).jumpIfFalse(differs);
            }
        }
        answer(whole, differs);
    }

    private static void testAll(Code code, List<Slot> part, Label differs) {
        for (Slot slot : part) {
            slot.same(code);
            code.jumpIfFalse(differs);
        }
    }

    private static void answer(Code code, Label differs) {
        code.integer(1).end("I").place(differs).integer(0).end("I");
    }

    private void byProperty(String name, String descriptor, int selector, BiConsumer<Code, Slot> body) {
        List<Case> cases = new ArrayList<>();
        for (Slot slot : slots) {
            cases.add(code -> body.accept(code, slot));
        }
        select(new Selection(name, descriptor, selector), 0, cases);
    }

    private interface ColumnBody {
        void write(Slot slot, Code code, ColumnMetadata column);
    }

    private void byColumn(String name, String descriptor, ColumnBody body) {
        List<Case> cases = new ArrayList<>();
        int low = -1;
        for (Slot slot : slots) {
            for (ColumnMetadata column : slot.columns()) {
                low = low < 0 ? column.position() : low;
                cases.add(code -> body.write(slot, code, column));
            }
        }
        select(new Selection(name, descriptor, 2), low, cases);
    }

    private interface Case {
        void write(Code code);
    }

    /**
     * A method that does one of many things.
     *
     * @param name its name
     * @param descriptor its descriptor
     * @param selector the local that says which thing
     */
    private record Selection(String name, String descriptor, int selector) {}

    private void select(Selection selection, int low, List<Case> cases) {
        if (cases.size() <= CHUNK) {
            Code code = file.method(selection.name, selection.descriptor);
            select(code.loadInt(selection.selector), selection, low, cases);
            return;
        }
        List<Case> calls = new ArrayList<>();
        for (int start = 0; start < cases.size(); start += CHUNK) {
            String part = selection.name + start / CHUNK;
            List<Case> some = cases.subList(start, Math.min(cases.size(), start + CHUNK));
            Code code = file.method(part, selection.descriptor);
            select(code.loadInt(selection.selector), selection, low + start, some);
            calls.add(caller ->
                    parameters(caller.loadThis(), selection.descriptor).callOwn(part, selection.descriptor));
        }
        Code code = file.method(selection.name, selection.descriptor);
        code.loadInt(selection.selector)
                .integer(low)
                .subtractInt()
                .integer(CHUNK)
                .divideInt();
        select(code, selection, 0, calls);
    }

    private static void select(Code code, Selection selection, int low, List<Case> cases) {
        String result = Descriptor.result(selection.descriptor);
        List<Label> labels = new ArrayList<>();
        cases.forEach(one -> labels.add(new Label()));
        Label otherwise = new Label();
        code.select(low, labels, otherwise);
        for (int i = 0; i < cases.size(); i++) {
            code.place(labels.get(i));
            cases.get(i).write(code);
            code.end(result);
        }
        code.place(otherwise).loadInt(selection.selector);
        code.callStatic(Shadow.class, "unknown", Descriptor.of(RuntimeException.class, int.class))
                .raise();
    }

    /** Pushes all parameters of a method, in order. */
    private static Code parameters(Code code, String descriptor) {
        int local = 1;
        for (String type : Descriptor.parameters(descriptor)) {
            code.load(type, local);
            local += Descriptor.slots(type);
        }
        return code;
    }

    private static List<List<Slot>> parts(List<Slot> slots) {
        List<List<Slot>> parts = new ArrayList<>();
        for (int start = 0; start < slots.size(); start += CHUNK) {
            parts.add(slots.subList(start, Math.min(slots.size(), start + CHUNK)));
        }
        return parts;
    }
}
