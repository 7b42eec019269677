package dev.cormorant.hydration;

import java.util.HashMap;
import java.util.Map;

/** The constants of one class file, each of them once (JVMS 4.4). */
final class ConstantPool {
    private static final int UTF8 = 1;
    private static final int INTEGER = 3;
    private static final int CLASS = 7;
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int INTERFACE_METHOD = 11;
    private static final int NAME_AND_TYPE = 12;
    private static final int METHOD_HANDLE = 15;
    private static final int DYNAMIC = 17;
    private static final int INVOKE_STATIC = 6;

    private final ByteSink entries = new ByteSink();
    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<Class<?>, Integer> classes = new HashMap<>();
    private final Map<Long, Integer> others = new HashMap<>();
    private int next = 1;

    int utf8(String text) {
        Integer found = texts.get(text);
        if (found != null) {
            return found;
        }
        entries.u1(UTF8).ascii(text);
        int index = take();
        texts.put(text, index);
        return index;
    }

    int integer(int value) {
        long key = key(INTEGER, value >>> 16, value & 0xFFFF);
        Integer found = others.get(key);
        if (found != null) {
            return found;
        }
        entries.u1(INTEGER).u4(value);
        return remember(key);
    }

    /** A class by its name in slashes. */
    int type(String name) {
        return single(CLASS, utf8(name));
    }

    int type(Class<?> type) {
        Integer found = classes.get(type);
        if (found == null) {
            found = type(Descriptor.name(type));
            classes.put(type, found);
        }
        return found;
    }

    int field(String owner, String name, String descriptor) {
        return pair(FIELD, type(owner), nameAndType(name, descriptor));
    }

    int method(Class<?> owner, String name, String descriptor) {
        int tag = owner.isInterface() ? INTERFACE_METHOD : METHOD;
        return pair(tag, type(owner), nameAndType(name, descriptor));
    }

    int method(String owner, String name, String descriptor) {
        return pair(METHOD, type(owner), nameAndType(name, descriptor));
    }

    int staticMethodHandle(Class<?> owner, String name, String descriptor) {
        int method = method(owner, name, descriptor);
        entries.u1(METHOD_HANDLE).u1(INVOKE_STATIC).u2(method);
        return take();
    }

    int dynamic(int bootstrapMethod, String name, String descriptor) {
        return pair(DYNAMIC, bootstrapMethod, nameAndType(name, descriptor));
    }

    void writeTo(ByteSink out) {
        out.u2(next).put(entries);
    }

    private int nameAndType(String name, String descriptor) {
        return pair(NAME_AND_TYPE, utf8(name), utf8(descriptor));
    }

    private int single(int tag, int index) {
        long key = key(tag, index, 0);
        Integer found = others.get(key);
        if (found != null) {
            return found;
        }
        entries.u1(tag).u2(index);
        return remember(key);
    }

    private int pair(int tag, int first, int second) {
        long key = key(tag, first, second);
        Integer found = others.get(key);
        if (found != null) {
            return found;
        }
        entries.u1(tag).u2(first).u2(second);
        return remember(key);
    }

    private static long key(int tag, int first, int second) {
        return (long) tag << 32 | (long) first << 16 | second;
    }

    private int remember(long key) {
        int index = take();
        others.put(key, index);
        return index;
    }

    private int take() {
        if (next > 0xFFFE) {
            throw new IllegalStateException("A generated class has too many constants.");
        }
        return next++;
    }
}
