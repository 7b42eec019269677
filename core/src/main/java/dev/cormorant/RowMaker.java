package dev.cormorant;

import dev.cormorant.error.ValidationException;
import dev.cormorant.type.ExactValues;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a record of the values of a row, or passes on its only value. */
final class RowMaker<R> {
    private final Class<R> type;
    private final Class<?>[] wanted;
    private final @Nullable Constructor<R> constructor;

    private RowMaker(Class<R> type, Class<?>[] wanted, @Nullable Constructor<R> constructor) {
        this.type = type;
        this.wanted = wanted;
        this.constructor = constructor;
    }

    static <R> RowMaker<R> of(Class<R> type) {
        if (!type.isRecord()) {
            return new RowMaker<>(type, new Class<?>[] {type}, null);
        }
        Class<?>[] wanted = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(wanted);
            constructor.setAccessible(true);
            return new RowMaker<>(type, wanted, constructor);
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new ValidationException(
                    "The record " + type.getName() + " cannot be made: " + e + ". Open its package to Cormorant.");
        }
    }

    /** The names of what a row consists of; empty if it is a single value. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        if (constructor != null) {
            for (RecordComponent component : type.getRecordComponents()) {
                names.add(component.getName());
            }
        }
        return names;
    }

    void checkWidth(int values) {
        if (values != wanted.length) {
            throw new ValidationException("The selection has " + values + " values, but " + type.getSimpleName()
                    + " takes " + wanted.length + ". Select one for each component of the record, in its order.");
        }
    }

    R make(@Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = fitting(i, values[i]);
        }
        if (constructor == null) {
            return type.cast(values[0]);
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The record " + type.getName() + " cannot be made.", e);
        }
    }

    private @Nullable Object fitting(int index, @Nullable Object value) {
        Class<?> boxed = ExactValues.boxed(wanted[index]);
        Object fitting =
                value instanceof Number number && !boxed.isInstance(value) ? ExactValues.number(number, boxed) : value;
        boolean missing = value == null && wanted[index].isPrimitive();
        if (missing || (value != null && !boxed.isInstance(fitting))) {
            String given = value == null ? "null" : "a " + value.getClass().getSimpleName();
            throw new ValidationException("Value " + (index + 1) + " of the selection is " + given
                    + ", which does not fit into the " + wanted[index].getSimpleName() + " that "
                    + type.getSimpleName() + " takes there.");
        }
        return fitting;
    }
}
