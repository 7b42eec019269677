package dev.cormorant.hydration;

import dev.cormorant.metadata.EmbeddedMetadata;
import dev.cormorant.metadata.PropertyMetadata;
import dev.cormorant.metadata.access.Members;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes embeddables: records by their canonical constructor, others without parameters and then property by property.
 *
 * @param isRecord whether the embeddable is a record
 * @param maker for a record {@code (int state, values...)Object}, which gives null as {@link Presence} says; for others
 *     {@code ()Object}
 * @param spread for a record {@code (Object[] values)Object}; for others the same as the maker
 */
record EmbeddedMaker(boolean isRecord, MethodHandle maker, MethodHandle spread) {
    static EmbeddedMaker of(EmbeddedMetadata property, List<Slot> slots) {
        Class<?> type = property.javaType();
        if (!type.isRecord()) {
            MethodHandle simple = Members.constructor(type).asType(MethodType.methodType(Object.class));
            return new EmbeddedMaker(false, simple, simple);
        }
        MethodHandle canonical = Members.constructor(
                type,
                property.properties().stream().map(PropertyMetadata::javaType).toArray(Class<?>[]::new));
        MethodHandle spread = canonical.asType(canonical.type().generic()).asSpreader(Object[].class, slots.size());
        return new EmbeddedMaker(true, guarded(property, canonical, slots), spread);
    }

    private static MethodHandle guarded(EmbeddedMetadata property, MethodHandle canonical, List<Slot> slots) {
        MethodType carried = MethodType.methodType(
                Object.class, slots.stream().map(Slot::carrier).toList());
        MethodHandle build = MethodHandles.dropArguments(canonical.asType(carried), 0, int.class);
        MethodHandle none = MethodHandles.dropArguments(
                MethodHandles.constant(Object.class, null), 0, build.type().parameterList());
        return MethodHandles.guardWithTest(exists().bindTo(property), build, none);
    }

    private static MethodHandle exists() {
        try {
            return MethodHandles.lookup()
                    .findStatic(
                            Presence.class,
                            "exists",
                            MethodType.methodType(boolean.class, EmbeddedMetadata.class, int.class));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Object of(@Nullable Object[] values, EmbeddedShadow template) {
        Object made = make(values);
        for (int i = 0; !isRecord && i < values.length; i++) {
            template.set(made, i, values[i]);
        }
        return made;
    }

    private Object make(@Nullable Object[] values) {
        try {
            return isRecord ? (Object) spread.invokeExact(values) : (Object) spread.invokeExact();
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable checked) {
            throw new IllegalStateException("A constructor threw a checked exception.", checked);
        }
    }
}
