package dev.cormorant.metadata;

import jakarta.persistence.Embeddable;
import java.lang.reflect.Modifier;

/**
 * Checks that a class can be an entity or an embeddable at all.
 */
final class ClassChecks {
    private ClassChecks() {}

    static boolean entity(Class<?> type, FaultList faults) {
        String name = type.getName();
        if (type.isRecord()) {
            faults.add(name, "is a record, but entities change. Make it a class; records serve as embeddables.");
            return false;
        }
        if (type.isInterface() || type.isEnum()) {
            faults.add(name, "is an %s. Only classes can be entities.", type.isEnum() ? "enum" : "interface");
            return false;
        }
        return instantiable(type, name, faults);
    }

    static boolean embeddable(Member member, boolean annotated, FaultList faults) {
        Class<?> type = member.javaType();
        if (annotated && !type.isAnnotationPresent(Embeddable.class)) {
            faults.add(member, "is embedded, but %s is no embeddable. Add @Embeddable to the class.", type.getName());
            return false;
        }
        return type.isRecord() || instantiable(type, type.getName(), faults);
    }

    private static boolean instantiable(Class<?> type, String name, FaultList faults) {
        if (Modifier.isAbstract(type.getModifiers())) {
            faults.add(name, "is abstract. Make it concrete, or a @MappedSuperclass of the entities below it.");
            return false;
        }
        boolean nested = type.getEnclosingClass() != null;
        if (nested && (!type.isMemberClass() || !Modifier.isStatic(type.getModifiers()))) {
            faults.add(name, "is an inner class, which cannot be made without its outer object. Make it static.");
            return false;
        }
        for (var constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 0) {
                return true;
            }
        }
        faults.add(name, "has no constructor without parameters. Add one; it may be private.");
        return false;
    }
}
