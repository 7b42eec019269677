package dev.cormorant.kit;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** What is to know about specifications without running them. */
final class Specifications {
    private Specifications() {}

    /** The name of the specification that a nested class runs. */
    static String name(Class<?> test) {
        Class<?> current = test;
        while (!Modifier.isAbstract(current.getModifiers()) && current.getSuperclass() != null) {
            current = current.getSuperclass();
        }
        return current.getSimpleName();
    }

    /** The methods that are cases, of a class and all that it extends. */
    static List<Method> cases(Class<?> test) {
        List<Method> cases = new ArrayList<>();
        for (Class<?> current = test; current != null; current = current.getSuperclass()) {
            for (Method method : current.getDeclaredMethods()) {
                if (method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ParameterizedTest.class)) {
                    cases.add(method);
                }
            }
        }
        return cases;
    }
}
