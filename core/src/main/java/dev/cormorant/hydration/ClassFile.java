package dev.cormorant.hydration;

import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * A class under construction, in the format of Java 17 (JVMS 4), and its definition as a hidden class.
 *
 * <p>Objects that its code needs are static final fields, filled by its initializer from the class data, so that the JIT
 * compiler sees through them.
 */
final class ClassFile {
    private static final int JAVA_17 = 61;
    private static final int FINAL_SUPER = 0x0030;
    private static final int STATIC = 0x0008;
    private static final int STATIC_FINAL = 0x0018;
    private static final String CLASS_DATA =
            Descriptor.of(Object.class, MethodHandles.Lookup.class, String.class, Class.class);
    private static final String OBJECTS = "[Ljava/lang/Object;";

    private final String name;
    private final Class<?> parent;
    private final ConstantPool pool = new ConstantPool();
    private final ByteSink fields = new ByteSink();
    private final List<Method> methods = new ArrayList<>();
    private final List<Object> constants = new ArrayList<>();
    private final List<Class<?>> constantTypes = new ArrayList<>();
    private final IdentityHashMap<Object, Integer> knownConstants = new IdentityHashMap<>();
    private int fieldCount;

    ClassFile(String name, Class<?> parent) {
        this.name = name;
        this.parent = parent;
        Code constructor = method("<init>", "()V");
        constructor.loadThis().callConstructor(Descriptor.name(parent)).end("V");
    }

    String name() {
        return name;
    }

    void field(String fieldName, String type) {
        field(0, fieldName, type);
    }

    Code method(String methodName, String descriptor) {
        return method(0, methodName, descriptor);
    }

    /** Gives the name of the static field that holds an object. */
    String constant(Object value, Class<?> type) {
        Integer found = knownConstants.get(value);
        if (found == null) {
            found = constants.size();
            knownConstants.put(value, found);
            constants.add(value);
            constantTypes.add(type);
            field(STATIC_FINAL, "c" + found, Descriptor.type(type));
        }
        return "c" + found;
    }

    /** Defines the class in the package of the lookup, not to be found by name. */
    Class<?> define(MethodHandles.Lookup lookup) {
        try {
            return lookup.defineHiddenClassWithClassData(toBytes(), constants.toArray(), true)
                    .lookupClass();
        } catch (IllegalAccessException refused) {
            throw new IllegalStateException("A generated class was refused by its own package.", refused);
        }
    }

    /** The constants come first in the file, and are complete only when all else is written. */
    private byte[] toBytes() {
        int bootstrap = initializer();
        ByteSink body = new ByteSink().u2(FINAL_SUPER).u2(pool.type(name)).u2(pool.type(Descriptor.name(parent)));
        body.u2(0).u2(fieldCount).put(fields);
        writeMethods(body);
        body.u2(1).u2(pool.utf8("BootstrapMethods")).u4(6).u2(1).u2(bootstrap).u2(0);
        ByteSink file = new ByteSink().u4(0xCAFEBABE).u2(0).u2(JAVA_17);
        pool.writeTo(file);
        return file.put(body).toArray();
    }

    private void writeMethods(ByteSink out) {
        out.u2(methods.size());
        for (Method method : methods) {
            out.u2(method.access)
                    .u2(pool.utf8(method.name))
                    .u2(pool.utf8(method.descriptor))
                    .u2(1);
            method.code.writeTo(out);
        }
    }

    private int initializer() {
        Code code = method(STATIC, "<clinit>", "()V");
        int data = pool.dynamic(0, "_", OBJECTS);
        for (int i = 0; i < constants.size(); i++) {
            Class<?> type = constantTypes.get(i);
            code.dynamic(data).integer(i).element().cast(Descriptor.name(type));
            code.putStatic("c" + i, Descriptor.type(type));
        }
        code.end("V");
        return pool.staticMethodHandle(MethodHandles.class, "classData", CLASS_DATA);
    }

    private Code method(int access, String methodName, String descriptor) {
        int receiver = access == 0 ? 1 : 0;
        Code code = new Code(this, pool, Descriptor.argumentSlots(descriptor) + receiver);
        methods.add(new Method(access, methodName, descriptor, code));
        return code;
    }

    private void field(int access, String fieldName, String type) {
        fields.u2(access).u2(pool.utf8(fieldName)).u2(pool.utf8(type)).u2(0);
        fieldCount++;
    }

    private record Method(int access, String name, String descriptor, Code code) {}
}
