package dev.cormorant.hydration;

import java.util.List;

/** The instructions of one method under construction (JVMS 6.5), and how much stack they need. */
final class Code {
    private final ClassFile owner;
    private final ConstantPool pool;
    private final ByteSink bytes = new ByteSink();
    private final Branches branches = new Branches(bytes);
    private int depth;
    private int maxDepth;
    private int maxLocals;

    Code(ClassFile owner, ConstantPool pool, int parameterSlots) {
        this.owner = owner;
        this.pool = pool;
        this.maxLocals = parameterSlots;
    }

    Code load(String type, int local) {
        op(opcode(type, Opcode.ILOAD), local);
        return grow(Descriptor.slots(type));
    }

    Code store(String type, int local) {
        maxLocals = Math.max(maxLocals, local + Descriptor.slots(type));
        op(opcode(type, Opcode.ISTORE), local);
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
            bytes.u1(Opcode.SIPUSH).u2(value);
        } else {
            bytes.u1(Opcode.LDC_W).u2(pool.integer(value));
        }
        return grow(1);
    }

    /** Pushes an object that the generated class was given when it was defined. */
    Code constant(Object value, Class<?> type) {
        return getStatic(owner.constant(value, type), Descriptor.type(type));
    }

    Code dynamic(int constant) {
        bytes.u1(Opcode.LDC_W).u2(constant);
        return grow(1);
    }

    Code addInt() {
        bytes.u1(Opcode.IADD);
        return grow(-1);
    }

    Code subtractInt() {
        bytes.u1(Opcode.ISUB);
        return grow(-1);
    }

    Code divideInt() {
        bytes.u1(Opcode.IDIV);
        return grow(-1);
    }

    Code element() {
        bytes.u1(Opcode.AALOAD);
        return grow(-1);
    }

    Code duplicate() {
        bytes.u1(Opcode.DUP);
        return grow(1);
    }

    Code cast(String className) {
        bytes.u1(Opcode.CHECKCAST).u2(pool.type(className));
        return this;
    }

    Code create(String className) {
        bytes.u1(Opcode.NEW).u2(pool.type(className));
        return grow(1);
    }

    Code getStatic(String name, String type) {
        bytes.u1(Opcode.GETSTATIC).u2(pool.field(owner.name(), name, type));
        return grow(Descriptor.slots(type));
    }

    Code putStatic(String name, String type) {
        bytes.u1(Opcode.PUTSTATIC).u2(pool.field(owner.name(), name, type));
        return grow(-Descriptor.slots(type));
    }

    Code getField(String name, String type) {
        bytes.u1(Opcode.GETFIELD).u2(pool.field(owner.name(), name, type));
        return grow(Descriptor.slots(type) - 1);
    }

    Code putField(String name, String type) {
        bytes.u1(Opcode.PUTFIELD).u2(pool.field(owner.name(), name, type));
        return grow(-Descriptor.slots(type) - 1);
    }

    Code callStatic(Class<?> target, String name, String descriptor) {
        bytes.u1(Opcode.INVOKESTATIC).u2(pool.method(target, name, descriptor));
        return called(descriptor, 0);
    }

    Code call(Class<?> target, String name, String descriptor) {
        if (!target.isInterface()) {
            bytes.u1(Opcode.INVOKEVIRTUAL).u2(pool.method(target, name, descriptor));
        } else {
            int slots = Descriptor.argumentSlots(descriptor) + 1;
            bytes.u1(Opcode.INVOKEINTERFACE)
                    .u2(pool.method(target, name, descriptor))
                    .u1(slots)
                    .u1(0);
        }
        return called(descriptor, 1);
    }

    Code callOwn(String name, String descriptor) {
        bytes.u1(Opcode.INVOKEVIRTUAL).u2(pool.method(owner.name(), name, descriptor));
        return called(descriptor, 1);
    }

    Code callConstructor(String className) {
        bytes.u1(Opcode.INVOKESPECIAL).u2(pool.method(className, "<init>", "()V"));
        return called("()V", 1);
    }

    /** Calls the method handle under the arguments, whose type must be exactly the descriptor. */
    Code callHandle(String descriptor) {
        return call(java.lang.invoke.MethodHandle.class, "invokeExact", descriptor);
    }

    Code jumpIfFalse(Label target) {
        branches.jumpIfFalse(target);
        return grow(-1);
    }

    Code end(String type) {
        bytes.u1("V".equals(type) ? Opcode.RETURN : opcode(type, Opcode.IRETURN));
        depth = 0;
        return this;
    }

    Code raise() {
        bytes.u1(Opcode.ATHROW);
        depth = 0;
        return this;
    }

    /** Jumps by the int on the stack: to the first label for {@code low}, and so on, or else to the last one. */
    Code select(int low, List<Label> targets, Label otherwise) {
        branches.select(low, targets, otherwise);
        return grow(-1);
    }

    /** Gives a label its place, which is here. */
    Code place(Label label) {
        if (depth != 0) {
            throw new IllegalStateException("A branch target needs an empty operand stack.");
        }
        branches.place(label);
        return this;
    }

    void writeTo(ByteSink out) {
        ByteSink stackMap = branches.stackMap(pool);
        out.u2(pool.utf8("Code")).u4(12 + bytes.length() + stackMap.length());
        out.u2(maxDepth).u2(maxLocals).u4(bytes.length()).put(bytes).u2(0);
        out.u2(stackMap.length() == 0 ? 0 : 1).put(stackMap);
    }

    private Code called(String descriptor, int receiver) {
        return grow(Descriptor.resultSlots(descriptor) - Descriptor.argumentSlots(descriptor) - receiver);
    }

    private void op(int opcode, int local) {
        if (local > 255) {
            bytes.u1(Opcode.WIDE).u1(opcode).u2(local);
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
