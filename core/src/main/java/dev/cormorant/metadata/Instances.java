package dev.cormorant.metadata;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/**
 * Makes the helpers that mappings name by class, such as converters.
 */
final class Instances {
    private Instances() {}

    /** Makes an instance, or notes a fault and gives null. */
    static <T> @Nullable T create(Class<T> type, Object place, FaultList faults) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (NoSuchMethodException e) {
            faults.add(place, "names %s, which has no constructor without parameters. Add one.", type.getName());
        } catch (InvocationTargetException e) {
            faults.add(place, "names %s, whose constructor throws %s.", type.getName(), e.getCause());
        } catch (ReflectiveOperationException | RuntimeException e) {
            faults.add(
                    place,
                    "names %s, which cannot be made (%s). Make it a concrete, static class in a package that "
                            + "is open to Cormorant.",
                    type.getName(),
                    e.getMessage());
        }
        return null;
    }
}
