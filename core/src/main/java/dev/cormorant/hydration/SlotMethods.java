package dev.cormorant.hydration;

import dev.cormorant.metadata.ColumnMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Writes methods that do something for all slots of a class, or for one of them.
 *
 * <p>They are cut into parts small enough for the JIT compiler, which leaves large methods alone, however many slots there
 * are.
 */
final class SlotMethods {
    private static final int PART = 32;
    private static final String TEST = Descriptor.of(boolean.class, Object.class);

    private final ClassFile file;
    private final List<Slot> slots;

    SlotMethods(ClassFile file, List<Slot> slots) {
        this.file = file;
        this.slots = slots;
    }

    /** What a method does with one column of a slot. */
    interface ColumnBody {
        void write(Slot slot, Code code, ColumnMetadata column);
    }

    /** A method that does something for each slot. */
    void each(String name, String descriptor, BiConsumer<Code, Slot> body) {
        each(new Head(name, descriptor, 0), slots, body);
    }

    /** A method that does something for each wanted slot. */
    void each(String name, String descriptor, List<Slot> wanted, BiConsumer<Code, Slot> body) {
        each(new Head(name, descriptor, 0), wanted, body);
    }

    /** A method that does something for each slot that has columns. */
    void eachWithColumns(String name, String descriptor, BiConsumer<Code, Slot> body) {
        List<Slot> wanted =
                slots.stream().filter(slot -> !slot.columns().isEmpty()).toList();
        each(new Head(name, descriptor, 0), wanted, body);
    }

    private void each(Head head, List<Slot> wanted, BiConsumer<Code, Slot> body) {
        Code code = head.startIn(file);
        if (wanted.size() <= PART) {
            wanted.forEach(slot -> body.accept(code, slot));
        } else {
            List<List<Slot>> parts = parts(wanted);
            for (int i = 0; i < parts.size(); i++) {
                each(head.part(i), parts.get(i), body);
                head.part(i).callIn(code);
            }
        }
        code.end("V");
    }

    /** A method that tells whether the wanted slots are all as the snapshot keeps them. */
    void allSame(String name, List<Slot> wanted) {
        Head head = new Head(name, TEST, 0);
        Code code = head.startIn(file);
        Label differs = new Label();
        if (wanted.size() <= PART) {
            for (Slot slot : wanted) {
                slot.same(code);
                code.jumpIfFalse(differs);
            }
        } else {
            allParts(head, parts(wanted), code, differs);
        }
        code.integer(1).end("I").place(differs).integer(0).end("I");
    }

    private void allParts(Head head, List<List<Slot>> parts, Code code, Label differs) {
        for (int i = 0; i < parts.size(); i++) {
            Head part = head.part(i);
            allSame(part.name, parts.get(i));
            part.callIn(code).jumpIfFalse(differs);
        }
    }

    /** A method that does something for the slot whose index is in a local. */
    void byProperty(String name, String descriptor, int selector, BiConsumer<Code, Slot> body) {
        List<Consumer<Code>> cases = new ArrayList<>();
        for (Slot slot : slots) {
            cases.add(code -> body.accept(code, slot));
        }
        select(new Head(name, descriptor, selector), 0, cases);
    }

    /** A method that does something for the column whose position is in local 2. */
    void byColumn(String name, String descriptor, ColumnBody body) {
        List<Consumer<Code>> cases = new ArrayList<>();
        List<ColumnMetadata> columns = new ArrayList<>();
        for (Slot slot : slots) {
            for (ColumnMetadata column : slot.columns()) {
                columns.add(column);
                cases.add(code -> body.write(slot, code, column));
            }
        }
        select(new Head(name, descriptor, 2), columns.get(0).position(), cases);
    }

    private void select(Head head, int low, List<Consumer<Code>> cases) {
        if (cases.size() <= PART) {
            jump(head.startIn(file).loadInt(head.selector), head, low, cases);
            return;
        }
        List<Consumer<Code>> calls = new ArrayList<>();
        List<List<Consumer<Code>>> parts = parts(cases);
        for (int i = 0; i < parts.size(); i++) {
            Head part = head.part(i);
            select(part, low + i * PART, parts.get(i));
            calls.add(part::callIn);
        }
        Code code = head.startIn(file).loadInt(head.selector);
        jump(code.integer(low).subtractInt().integer(PART).divideInt(), head, 0, calls);
    }

    private static void jump(Code code, Head head, int low, List<Consumer<Code>> cases) {
        List<Label> labels = cases.stream().map(one -> new Label()).toList();
        Label otherwise = new Label();
        code.select(low, labels, otherwise);
        for (int i = 0; i < cases.size(); i++) {
            code.place(labels.get(i));
            cases.get(i).accept(code);
            code.end(Descriptor.result(head.descriptor));
        }
        code.place(otherwise).loadInt(head.selector);
        String unknown = Descriptor.of(RuntimeException.class, int.class);
        code.callStatic(Shadow.class, "unknown", unknown).raise();
    }

    private static <E> List<List<E>> parts(List<E> all) {
        List<List<E>> parts = new ArrayList<>();
        for (int start = 0; start < all.size(); start += PART) {
            parts.add(all.subList(start, Math.min(all.size(), start + PART)));
        }
        return parts;
    }

    /**
     * The head of a method.
     *
     * @param name its name
     * @param descriptor its descriptor
     * @param selector the local that says which slot or column, if it is about one of them
     */
    private record Head(String name, String descriptor, int selector) {
        Head part(int number) {
            return new Head(name + number, descriptor, selector);
        }

        Code startIn(ClassFile file) {
            return file.method(name, descriptor);
        }

        /** Calls this method with the very parameters of the calling one. */
        Code callIn(Code caller) {
            caller.loadThis();
            int local = 1;
            for (String type : Descriptor.parameters(descriptor)) {
                caller.load(type, local);
                local += Descriptor.slots(type);
            }
            return caller.callOwn(name, descriptor);
        }
    }
}
