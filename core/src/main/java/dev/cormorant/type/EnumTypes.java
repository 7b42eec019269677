package dev.cormorant.type;

import dev.cormorant.error.ValidationException;
import jakarta.persistence.EnumType;
import jakarta.persistence.EnumeratedValue;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses how an enum is stored: by the field that carries {@link EnumeratedValue} if there is one, else as asked, else
 * by name.
 */
final class EnumTypes {
    private EnumTypes() {}

    static Type<?> of(Class<?> enumClass, @Nullable EnumType wish) {
        Enum<?>[] values = (Enum<?>[]) enumClass.getEnumConstants();
        Field field = valueField(enumClass);
        if (field != null) {
            return byField(enumClass, values, field, wish);
        }
        if (wish == EnumType.ORDINAL) {
            int[] numbers = new int[values.length];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = i;
            }
            return new NumberEnumType(enumClass, ValueKind.SHORT, values, numbers);
        }
        String[] names = new String[values.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = values[i].name();
        }
        return new TextEnumType(enumClass, values, names);
    }

    private static @Nullable Field valueField(Class<?> enumClass) {
        List<Field> found = new ArrayList<>();
        for (Field field : enumClass.getDeclaredFields()) {
            if (field.isAnnotationPresent(EnumeratedValue.class)) {
                found.add(field);
            }
        }
        if (found.size() > 1) {
            throw new ValidationException(enumClass.getName() + " has " + found.size()
                    + " fields with @EnumeratedValue; leave it on the one that is stored.");
        }
        return found.isEmpty() ? null : found.get(0);
    }

    private static Type<?> byField(Class<?> enumClass, Enum<?>[] values, Field field, @Nullable EnumType wish) {
        Class<?> type = field.getType();
        boolean text = type == String.class;
        boolean number = type == int.class || type == short.class || type == byte.class;
        if (!(text || number) || !Modifier.isFinal(field.getModifiers())) {
            throw fault(field, "must be final and of type String, int, short or byte to carry @EnumeratedValue");
        }
        if (wish != null && (wish == EnumType.STRING) != text) {
            throw fault(
                    field,
                    "carries @EnumeratedValue and is " + (text ? "text" : "a number")
                            + ", but the property asks for @Enumerated(" + wish + "); remove one of the two");
        }
        Object[] stored = stored(values, field);
        if (text) {
            return new TextEnumType(enumClass, values, List.of(stored).toArray(String[]::new));
        }
        int[] numbers = new int[stored.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = ((Number) stored[i]).intValue();
        }
        return new NumberEnumType(enumClass, type == int.class ? ValueKind.INT : ValueKind.SHORT, values, numbers);
    }

    private static Object[] stored(Enum<?>[] values, Field field) {
        Object[] stored = new Object[values.length];
        HashSet<Object> seen = new HashSet<>();
        for (int i = 0; i < stored.length; i++) {
            Object value = valueOf(field, values[i]);
            if (value == null || !seen.add(value)) {
                throw fault(
                        field,
                        "gives " + values[i].name() + " the value " + value
                                + ", but each constant needs a value of its own that is not null");
            }
            stored[i] = value;
        }
        return stored;
    }

    private static @Nullable Object valueOf(Field field, Enum<?> constant) {
        try {
            field.setAccessible(true);
            return field.get(constant);
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw fault(field, "cannot be read (" + e.getMessage() + "); open its package to Cormorant");
        }
    }

    private static ValidationException fault(Field field, String what) {
        return new ValidationException(field.getDeclaringClass().getName() + "." + field.getName() + " " + what + ".");
    }
}
