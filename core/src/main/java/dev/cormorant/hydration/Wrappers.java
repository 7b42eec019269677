package dev.cormorant.hydration;

import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;

/** Primitive classes and the classes that wrap them. */
final class Wrappers {
    private Wrappers() {}

    /** The wrapper of a primitive class; any other class itself. */
    static Class<?> of(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }

    /** The primitive of a wrapper class; any other class itself. */
    static Class<?> unwrapped(Class<?> type) {
        return MethodType.methodType(type).unwrap().returnType();
    }

    /** What a field of the type holds before anyone sets it. */
    static @Nullable Object initial(Class<?> type) {
        return Array.get(Array.newInstance(type, 1), 0);
    }
}
