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
    private final Map<String, Integer> known = new HashMap<>();
    private int next = 1;

    int utf8(String text) {
        Integer found = known.get("U" + text);
        if (found != null) {
            return found;
        }
        entries.u1(UTF8).ascii(text);
        return remember("U" + text);
    }

    int integer(int value) {
        Integer found = known.get("I" + value);
        if (found != null) {
            return found;
        }
        entries.u1(INTEGER).u4(value);
        return remember("I" + value);
    }

    /** A class by its name in slashes, or by its descriptor if it is an array. */
    int type(String name) {
        return pair(CLASS, utf8(name), -1);
    }

    int field(String owner, String name, String descriptor) {
        return pair(FIELD, type(owner), nameAndType(name, descriptor));
    }

    int method(Class<?> owner, String name, String descriptor) {
        return method(Descriptor.name(owner), name, descriptor, owner.isInterface());
    }

    int method(String owner, String name, String descriptor, boolean ofInterface) {
        return pair(ofInterface ? INTERFACE_METHOD : METHOD, type(owner), nameAndType(name, descriptor));
    }

    int staticMethodHandle(Class<?> owner, String name, String descriptor) {
        int method = method(owner, name, descriptor);
        Integer found = known.get("H" + method);
        if (found != null) {
            return found;
        }
        entries.u1(METHOD_HANDLE).u1(INVOKE_STATIC).u2(method);
        return remember("H" + method);
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

    private int pair(int tag, int first, int second) {
        String key = tag + ":" + first + ":" + second;
        Integer found = known.get(key);
        if (found != null) {
            return found;
        }
        entries.u1(tag).u2(first);
        if (second >= 0) {
            entries.u2(second);
        }
        return remember(key);
    }

    private int remember(String key) {
        if (next > 0xFFFE) {
            throw new IllegalStateException("A generated class has too many constants.");
        }
        known.put(key, next);
        return next++;
    }
}
