package dev.cormorant.metadata;

import jakarta.persistence.EntityListeners;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lifecycle callbacks of an entity: those of its listeners first, and those of superclasses before its own,
 * and those of one class by name, since the virtual machine keeps no order.
 */
final class CallbackReader {
    static final Map<Class<? extends Annotation>, CallbackKind> KINDS = Map.of(
            PrePersist.class, CallbackKind.PRE_PERSIST,
            PostPersist.class, CallbackKind.POST_PERSIST,
            PreUpdate.class, CallbackKind.PRE_UPDATE,
            PostUpdate.class, CallbackKind.POST_UPDATE,
            PreRemove.class, CallbackKind.PRE_REMOVE,
            PostRemove.class, CallbackKind.POST_REMOVE,
            PostLoad.class, CallbackKind.POST_LOAD);

    private final Class<?> entity;
    private final EntityHierarchy hierarchy;
    private final FaultList faults;

    CallbackReader(Class<?> entity, EntityHierarchy hierarchy, FaultList faults) {
        this.entity = entity;
        this.hierarchy = hierarchy;
        this.faults = faults;
    }

    List<CallbackMetadata> read() {
        List<CallbackMetadata> callbacks = new ArrayList<>();
        for (Class<?> declaring : hierarchy.classes()) {
            EntityListeners listeners = declaring.getAnnotation(EntityListeners.class);
            for (Class<?> listener : listeners == null ? new Class<?>[0] : listeners.value()) {
                addListener(listener, callbacks);
            }
        }
        for (Class<?> declaring : hierarchy.classes()) {
            collect(declaring, null, callbacks);
        }
        return callbacks;
    }

    void addListener(Class<?> listener, List<CallbackMetadata> callbacks) {
        checkConstructor(listener);
        collect(listener, listener, callbacks);
    }

    private void collect(Class<?> declaring, @Nullable Class<?> listener, List<CallbackMetadata> callbacks) {
        Method[] methods = declaring.getDeclaredMethods();
        Arrays.sort(methods, Comparator.comparing(Method::getName));
        for (Method method : methods) {
            for (Annotation annotation : method.getAnnotations()) {
                CallbackKind kind = KINDS.get(annotation.annotationType());
                if (kind != null && fits(method, annotation, listener) && !isOverridden(method, listener)) {
                    callbacks.add(new CallbackMetadata(kind, method, listener));
                }
            }
        }
    }

    private boolean fits(Method method, Annotation annotation, @Nullable Class<?> listener) {
        Class<?>[] parameters = method.getParameterTypes();
        boolean right = !Modifier.isStatic(method.getModifiers())
                && method.getReturnType() == void.class
                && (listener == null
                        ? parameters.length == 0
                        : parameters.length == 1 && parameters[0].isAssignableFrom(entity));
        if (!right) {
            faults.add(
                    method.getDeclaringClass().getSimpleName() + "." + method.getName() + "("
                            + parameterNames(parameters) + ")",
                    "carries @%s but is no callback. Declare it as void %s(%s), not static.",
                    annotation.annotationType().getSimpleName(),
                    method.getName(),
                    listener == null ? "" : entity.getSimpleName() + " entity");
        }
        return right;
    }

    private static String parameterNames(Class<?>[] parameters) {
        List<String> names = new ArrayList<>();
        for (Class<?> parameter : parameters) {
            names.add(parameter.getSimpleName());
        }
        return String.join(", ", names);
    }

    /** A callback that a subclass overrides is called once, as the subclass has it, or not at all. */
    private boolean isOverridden(Method method, @Nullable Class<?> listener) {
        if (listener != null || Modifier.isPrivate(method.getModifiers())) {
            return false;
        }
        int from = hierarchy.classes().indexOf(method.getDeclaringClass()) + 1;
        for (Class<?> below :
                hierarchy.classes().subList(from, hierarchy.classes().size())) {
            for (Method other : below.getDeclaredMethods()) {
                if (other.getName().equals(method.getName()) && other.getParameterCount() == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private void checkConstructor(Class<?> listener) {
        for (Constructor<?> constructor : listener.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 0) {
                return;
            }
        }
        faults.add(
                entity.getSimpleName(),
                "has the listener %s, which has no constructor without parameters. Add one.",
                listener.getName());
    }
}
