package dev.cormorant.metadata;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * A method that is called at one moment of an entity's life.
 *
 * @param kind when it is called
 * @param method the method: without parameters on the entity, or with the entity as its one parameter on a listener
 * @param listener the class of the listener, which is made once; null for a method of the entity itself
 */
public record CallbackMetadata(
        CallbackKind kind, Method method, @Nullable Class<?> listener) {}
