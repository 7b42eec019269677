package dev.cormorant.hydration;

import java.util.List;

/**
 * The instructions of one method under construction (JVMS 6.5).
 *
 * <p>A branch may only lead to a place where the operand stack is empty and no local but the parameters is needed, so that
 * every stack map frame is the simplest there is.
 */
final class Code {
    private final ClassFile owner;
    private final ConstantPool pool;
    private final ByteSink bytes = new ByteSink();
    private final ByteSink frames = new ByteSink();
    private int frameCount;
    private int lastFrame = -1;
    private int depth;
    private int maxDepth;
    private int maxLocals;

    Code(ClassFile owner, ConstantPool pool, int parameterSlots) {
        this.owner = owner;
        this.pool = pool;
        this.maxLocals = parameterSlots;
    }

    Code load(String type, int local) {
        op(opcode(type, 0x15), local);
        return grow(Descriptor.slots(type));
    }

    Code store(String type, int local) {
        maxLocals = Math.max(maxLocals, local + Descriptor.slots(type));
        op(opcode(type, 0x36), local);
        return grow(-Descriptor.slots(type));
    }

    Code loadObject(int local) {
        return load(Descriptor.OBJECT, local);
    }

    Code loadInt(int local) {
        return load("I", local);
    }

    Code loadThis() {
        return load(Descriptor.OBJECT, 0);
    }

    Code integer(int value) {
        if (value >= Short.MIN_VALUE && value <= Short.MAX_VALUE) {
            bytes.u1(0x11).u2(value);
        } else {
            bytes.u1(0x13).u2(pool.integer(value));
        }
        return grow(1);
    }

    /** Pushes an object that the generated class was given when it was defined. */
    Code constant(Object value, Class<?> type) {
        return getStatic(owner.constant(value, type), type.descriptorString());
    }

    Code dynamic(int constant) {
        bytes.u1(0x13).u2(constant);
        return grow(1);
    }

    Code addInt() {
        bytes.u1(0x60);
        return grow(-1);
    }

    Code subtractInt() {
        bytes.u1(0x64);
        return grow(-1);
    }

    Code divideInt() {
        bytes.u1(0x6C);
        return grow(-1);
    }

    Code element() {
        bytes.u1(0x32);
        return grow(-1);
    }

    Code duplicate() {
        bytes.u1(0x59);
        return grow(1);
    }

    Code cast(String className) {
        bytes.u1(0xC0).u2(pool.type(className));
        return this;
    }

    Code create(String className) {
        bytes.u1(0xBB).u2(pool.type(className));
        return grow(1);
    }

    Code getStatic(String name, String type) {
        bytes.u1(0xB2).u2(pool.field(owner.name(), name, type));
        return grow(Descriptor.slots(type));
    }

    Code putStatic(String name, String type) {
        bytes.u1(0xB3).u2(pool.field(owner.name(), name, type));
        return grow(-Descriptor.slots(type));
    }

    Code getField(String name, String type) {
        bytes.u1(0xB4).u2(pool.field(owner.name(), name, type));
        return grow(Descriptor.slots(type) - 1);
    }

    Code putField(String name, String type) {
        bytes.u1(0xB5).u2(pool.field(owner.name(), name, type));
        return grow(-Descriptor.slots(type) - 1);
    }

    Code callStatic(Class<?> target, String name, String descriptor) {
        bytes.u1(0xB8).u2(pool.method(target, name, descriptor));
        return called(descriptor, 0);
    }

    Code call(Class<?> target, String name, String descriptor) {
        if (!target.isInterface()) {
            bytes.u1(0xB6).u2(pool.method(target, name, descriptor));
        } else {
            int slots = Descriptor.argumentSlots(descriptor) + 1;
            bytes.u1(0xB9).u2(pool.method(target, name, descriptor)).u1(slots).u1(0);
        }
        return called(descriptor, 1);
    }

    Code callOwn(String name, String descriptor) {
        bytes.u1(0xB6).u2(pool.method(owner.name(), name, descriptor, false));
        return called(descriptor, 1);
    }

    Code callConstructor(String className) {
        bytes.u1(0xB7).u2(pool.method(className, "<init>", "()V", false));
        return called("()V", 1);
    }

    /** Calls the method handle under the arguments, whose type must be exactly the descriptor. */
    Code callHandle(String descriptor) {
        return call(java.lang.invoke.MethodHandle.class, "invokeExact", descriptor);
    }

    Code jumpIfFalse(Label target) {
        return jump(0x99, target);
    }

    Code end(String type) {
        bytes.u1("V".equals(type) ? 0xB1 : opcode(type, 0xAC));
        depth = 0;
        return this;
    }

    Code raise() {
        bytes.u1(0xBF);
        depth = 0;
        return this;
    }

    /** Jumps by the int on the stack: to the first label for {@code low}, and so on; it is trusted to be in range. */
    Code select(int low, List<Label> targets, Label otherwise) {
        int from = bytes.length();
        bytes.u1(0xAA);
        while (bytes.length() % 4 != 0) {
            bytes.u1(0);
        }
        wideJump(otherwise, from);
        bytes.u4(low).u4(low + targets.size() - 1);
        for (Label target : targets) {
            wideJump(target, from);
        }
        return grow(-1);
    }

    /** Gives a label its place, which is here. */
    Code place(Label label) {
        if (depth != 0) {
            throw new IllegalStateException("A branch target needs an empty operand stack.");
        }
        int here = bytes.length();
        for (Label.Jump jump : label.jumps) {
            if (jump.wide()) {
                bytes.patchU4(jump.at(), here - jump.from());
            } else {
                bytes.patchU2(jump.at(), here - jump.from());
            }
        }
        frame(here);
        return this;
    }

    void writeTo(ByteSink out) {
        int stackMap = frameCount == 0 ? 0 : 8 + frames.length();
        out.u2(pool.utf8("Code")).u4(12 + bytes.length() + stackMap);
        out.u2(maxDepth).u2(maxLocals).u4(bytes.length()).put(bytes).u2(0);
        out.u2(frameCount == 0 ? 0 : 1);
        if (frameCount > 0) {
            out.u2(pool.utf8("StackMapTable")).u4(2 + frames.length()).u2(frameCount);
            out.put(frames);
        }
    }

    private void frame(int here) {
        if (here == lastFrame) {
            return;
        }
        int delta = here - lastFrame - 1;
        if (delta < 64) {
            frames.u1(delta);
        } else {
            frames.u1(251).u2(delta);
        }
        frameCount++;
        lastFrame = here;
    }

    private Code jump(int opcode, Label target) {
        int from = bytes.length();
        bytes.u1(opcode);
        target.jumps.add(new Label.Jump(bytes.length(), from, false));
        bytes.u2(0);
        return grow(-1);
    }

    private void wideJump(Label target, int from) {
        target.jumps.add(new Label.Jump(bytes.length(), from, true));
        bytes.u4(0);
    }

    private Code called(String descriptor, int receiver) {
        return grow(Descriptor.slots(Descriptor.result(descriptor)) - Descriptor.argumentSlots(descriptor) - receiver);
    }

    private void op(int opcode, int local) {
        if (local > 255) {
            bytes.u1(0xC4).u1(opcode).u2(local);
        } else {
            bytes.u1(opcode).u1(local);
        }
    }

    /** The opcode for a type, out of five that follow each other for int, long, float, double and reference. */
    private static int opcode(String type, int forInt) {
        return forInt
                + switch (type.charAt(0)) {
                    case 'J' -> 1;
                    case 'F' -> 2;
                    case 'D' -> 3;
                    case 'L', '[' -> 4;
                    default -> 0;
                };
    }

    private Code grow(int slots) {
        depth += slots;
        maxDepth = Math.max(maxDepth, depth);
        return this;
    }
}
