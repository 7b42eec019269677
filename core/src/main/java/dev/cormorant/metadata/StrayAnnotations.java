package dev.cormorant.metadata;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Transient;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds annotations on members that are no properties, where they would be ignored.
 */
final class StrayAnnotations {
    private final Class<?> type;
    private final AccessType access;
    private final FaultList faults;

    StrayAnnotations(Class<?> type, AccessType inherited, FaultList faults) {
        Access own = type.getAnnotation(Access.class);
        this.type = type;
        this.access = own == null ? inherited : own.value();
        this.faults = faults;
    }

    void check() {
        for (Field field : type.getDeclaredFields()) {
            checkField(field);
        }
        if (!type.isRecord()) {
            for (Method method : type.getDeclaredMethods()) {
                checkMethod(method);
            }
        }
    }

    /** Whether any member of a class carries an annotation of ours or of jakarta.persistence. */
    static boolean any(Class<?> type) {
        List<AnnotatedElement> members = new ArrayList<>(List.of(type.getDeclaredFields()));
        members.addAll(List.of(type.getDeclaredMethods()));
        return members.stream().anyMatch(member -> !strays(member).isEmpty());
    }

    private static List<Annotation> strays(AnnotatedElement element) {
        List<Annotation> found = HonouredAnnotations.on(element);
        found.removeIf(annotation -> annotation.annotationType() == Transient.class
                || annotation.annotationType() == Access.class
                || CallbackReader.KINDS.containsKey(annotation.annotationType()));
        return found;
    }

    private void checkField(Field field) {
        for (Annotation annotation : strays(field)) {
            if (!MemberScanner.isPersistent(field)) {
                fault(
                        field.getName(),
                        annotation,
                        "stands on a field that is static or transient. Remove one of the two.");
            } else if (accessOf(field) == AccessType.PROPERTY) {
                fault(
                        field.getName(),
                        annotation,
                        "stands on the field, but " + type.getSimpleName()
                                + " is mapped by its getters. Move it to the getter, or add @Access(FIELD) to the field.");
            }
        }
    }

    private void checkMethod(Method method) {
        for (Annotation annotation : method.isSynthetic() ? List.<Annotation>of() : strays(method)) {
            if (Accessors.property(method).isEmpty()) {
                fault(method.getName() + "()", annotation, "stands on a method that is no getter. Move it.");
            } else if (method.isAnnotationPresent(Transient.class)) {
                fault(
                        method.getName() + "()",
                        annotation,
                        "stands on a getter that is @Transient. Remove one of the two.");
            } else if (accessOf(method) == AccessType.FIELD) {
                fault(
                        method.getName() + "()",
                        annotation,
                        "stands on the getter, but " + type.getSimpleName()
                                + " is mapped by its fields. Move it to the field, or add @Access(PROPERTY) to the"
                                + " getter.");
            }
        }
    }

    private AccessType accessOf(AnnotatedElement member) {
        Access own = member.getAnnotation(Access.class);
        return own == null ? access : own.value();
    }

    private void fault(String member, Annotation annotation, String sentence) {
        faults.add(
                type.getSimpleName() + "." + member,
                "carries @%s, which %s",
                annotation.annotationType().getSimpleName(),
                sentence);
    }
}
