package dev.cormorant.sql.schema;

import dev.cormorant.type.JsonText;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes records out of what {@link JsonText} reads; what is missing is null, or an empty list. */
final class RecordReader {
    private RecordReader() {}

    static <T> T read(Class<T> type, Map<?, ?> values) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        @Nullable Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            Object value = values.get(components[i].getName());
            arguments[i] = value == null ? missing(types[i]) : convert(components[i].getGenericType(), value);
        }
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new IllegalArgumentException("parts of a " + type.getSimpleName() + " are missing", e);
        }
    }

    /** A list that an older version did not know is an empty one. */
    private static @Nullable Object missing(Class<?> type) {
        return type == List.class ? List.of() : null;
    }

    private static Object convert(Type type, Object value) {
        if (type instanceof ParameterizedType list && value instanceof List<?> values) {
            List<Object> result = new ArrayList<>();
            values.forEach(one -> result.add(convert(list.getActualTypeArguments()[0], one)));
            return result;
        } else if (type == int.class && value instanceof BigDecimal number) {
            return number.intValueExact();
        } else if (type instanceof Class<?> part && part.isEnum() && value instanceof String name) {
            return constant(part, name);
        } else if (type instanceof Class<?> part && part.isRecord() && value instanceof Map<?, ?> values) {
            return read(part, values);
        }
        return value;
    }

    private static Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("there is no " + type.getSimpleName() + " " + name);
    }
}
