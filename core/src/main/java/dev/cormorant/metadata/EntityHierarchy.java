package dev.cormorant.metadata;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The classes whose members make an entity or an embeddable: its mapped superclasses, topmost first, and itself.
 *
 * @param classes at least the class itself
 */
record EntityHierarchy(List<Class<?>> classes) {
    static EntityHierarchy of(Class<?> entity, FaultList faults) {
        Deque<Class<?>> classes = new ArrayDeque<>();
        classes.push(entity);
        for (Class<?> above = entity.getSuperclass();
                above != null && above != Object.class;
                above = above.getSuperclass()) {
            if (isMapped(entity, above, faults)) {
                classes.push(above);
            }
        }
        return new EntityHierarchy(List.copyOf(classes));
    }

    private static boolean isMapped(Class<?> entity, Class<?> above, FaultList faults) {
        if (above.isAnnotationPresent(Entity.class)) {
            String sentence = "extends the entity %s. Inheritance between entities is not supported yet: make %s a "
                    + "@MappedSuperclass.";
            faults.add(entity.getSimpleName(), sentence, above.getSimpleName(), above.getSimpleName());
            return true;
        }
        boolean mapped = above.isAnnotationPresent(MappedSuperclass.class);
        if (!mapped && StrayAnnotations.any(above)) {
            String sentence = "extends %s, whose members carry annotations although it is no @MappedSuperclass. "
                    + "Add that to %s.";
            faults.add(entity.getSimpleName(), sentence, above.getSimpleName(), above.getSimpleName());
        }
        return mapped;
    }

    /** Where the properties live: as the entity says, else where its key stands, else in fields. */
    AccessType access() {
        for (int i = classes.size() - 1; i >= 0; i--) {
            Access access = classes.get(i).getAnnotation(Access.class);
            if (access != null) {
                return access.value();
            }
            if (hasKey(List.of(classes.get(i).getDeclaredFields()))) {
                return AccessType.FIELD;
            }
            if (hasKey(methods(classes.get(i)))) {
                return AccessType.PROPERTY;
            }
        }
        return AccessType.FIELD;
    }

    private static List<Method> methods(Class<?> type) {
        List<Method> methods = new ArrayList<>(List.of(type.getDeclaredMethods()));
        methods.removeIf(method -> method.isAnnotationPresent(Access.class));
        return methods;
    }

    private static boolean hasKey(List<? extends AnnotatedElement> elements) {
        for (AnnotatedElement element : elements) {
            if (element.isAnnotationPresent(Id.class) || element.isAnnotationPresent(EmbeddedId.class)) {
                return true;
            }
        }
        return false;
    }
}
