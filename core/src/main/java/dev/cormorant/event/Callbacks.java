package dev.cormorant.event;

import dev.cormorant.metadata.CallbackKind;
import dev.cormorant.metadata.CallbackMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.EntityModel;
import dev.cormorant.metadata.access.Members;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lifecycle callbacks of one entity class, ready to be called. Immutable, and shared by all threads.
 */
public final class Callbacks {
    private static final Callback[] NONE = {};
    private static final MethodType ON_ENTITY = MethodType.methodType(void.class, Object.class);

    private final Map<CallbackKind, Callback[]> byKind = new EnumMap<>(CallbackKind.class);

    private Callbacks(EntityMetadata<?> entity, Map<Class<?>, Object> listeners) {
        for (CallbackKind kind : CallbackKind.values()) {
            List<Callback> found = new ArrayList<>();
            for (CallbackMetadata callback : entity.callbacks()) {
                if (callback.kind() == kind) {
                    found.add(bind(callback, listeners));
                }
            }
            byKind.put(kind, found.toArray(NONE));
        }
    }

    /**
     * Opens the callbacks of all entities; a listener class that several of them name is made once.
     *
     * @param model the entities
     * @return the callbacks of each
     * @throws dev.cormorant.metadata.access.InaccessibleMemberException if a callback or a listener can't be reached
     */
    public static Map<EntityMetadata<?>, Callbacks> of(EntityModel model) {
        Map<Class<?>, Object> listeners = new HashMap<>();
        Map<EntityMetadata<?>, Callbacks> byEntity = new HashMap<>();
        for (EntityMetadata<?> entity : model.entities()) {
            byEntity.put(entity, new Callbacks(entity, listeners));
        }
        return byEntity;
    }

    private static Callback bind(CallbackMetadata metadata, Map<Class<?>, Object> listeners) {
        String name = metadata.method().getDeclaringClass().getSimpleName() + "."
                + metadata.method().getName();
        MethodHandle handle = Members.method(metadata.method());
        Class<?> listener = metadata.listener();
        if (listener != null) {
            handle = handle.bindTo(listeners.computeIfAbsent(listener, type -> make(type, name)));
        }
        return new Callback(name, handle.asType(ON_ENTITY));
    }

    private static Object make(Class<?> listener, String callback) {
        try {
            return Members.constructor(listener).invoke();
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable checked) {
            throw new CallbackException(callback, checked);
        }
    }

    /**
     * Tells whether there is anything to call at a moment.
     *
     * @param kind the moment
     * @return false if {@link #call} would do nothing
     */
    public boolean has(CallbackKind kind) {
        return of(kind).length > 0;
    }

    /**
     * Calls all callbacks of a moment, in the order of the metadata; the first exception ends it.
     *
     * @param kind the moment
     * @param entity the entity that it is about
     * @throws CallbackException if a callback threw a checked exception
     */
    public void call(CallbackKind kind, Object entity) {
        for (Callback callback : of(kind)) {
            callback.call(entity);
        }
    }

    private Callback[] of(CallbackKind kind) {
        return byKind.getOrDefault(kind, NONE);
    }

    /**
     * One method to call.
     *
     * @param name the method, for messages
     * @param handle what calls it, of the type {@code (Object)void}
     */
    private record Callback(String name, MethodHandle handle) {
        void call(@Nullable Object entity) {
            try {
                handle.invokeExact(entity);
            } catch (RuntimeException | Error thrown) {
                throw thrown;
            } catch (Throwable checked) {
                throw new CallbackException(name, checked);
            }
        }
    }
}
