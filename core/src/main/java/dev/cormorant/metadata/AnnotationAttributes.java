package dev.cormorant.metadata;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds the attributes of annotations that are set although they are not honoured, in nested annotations too.
 */
final class AnnotationAttributes {
    private AnnotationAttributes() {}

    static void check(Object place, Annotation annotation, Map<String, Set<String>> honoured, FaultList faults) {
        Class<? extends Annotation> type = annotation.annotationType();
        for (Method attribute : type.getDeclaredMethods()) {
            Object value = value(annotation, attribute);
            if (Objects.deepEquals(value, attribute.getDefaultValue())) {
                continue;
            }
            if (honoured.getOrDefault(type.getSimpleName(), Set.of()).contains(attribute.getName())) {
                checkNested(place, value, honoured, faults);
            } else {
                faults.add(
                        place,
                        "sets %s of @%s, which is not honoured by Cormorant yet. Remove it.",
                        attribute.getName(),
                        type.getSimpleName());
            }
        }
    }

    private static void checkNested(Object place, Object value, Map<String, Set<String>> honoured, FaultList faults) {
        if (value instanceof Annotation nested) {
            check(place, nested, honoured, faults);
        } else if (value instanceof Annotation[] several) {
            for (Annotation nested : several) {
                check(place, nested, honoured, faults);
            }
        }
    }

    private static Object value(Annotation annotation, Method attribute) {
        try {
            attribute.setAccessible(true);
            return attribute.invoke(annotation);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(attribute + " cannot be read", e);
        }
    }
}
