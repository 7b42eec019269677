package dev.cormorant.type;

import dev.cormorant.error.ValidationException;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.EnumType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Internal: the one place that knows which Java types are stored without being told how. Shared by all threads.
 */
public final class TypeRegistry {
    private static final Map<Class<?>, dev.cormorant.type.Type<?>> BUILT_IN = builtIn();

    private TypeRegistry() {}

    private static Map<Class<?>, dev.cormorant.type.Type<?>> builtIn() {
        Map<Class<?>, dev.cormorant.type.Type<?>> types = new HashMap<>();
        PlainTypes.all().forEach(type -> types.put(type.javaType(), type));
        DerivedTypes.all().forEach(type -> types.put(type.javaType(), type));
        return Map.copyOf(types);
    }

    /**
     * Finds the type of a scalar, of an enum, or of a list or an array of those.
     *
     * @param javaType the generic Java type
     * @return the type, or null if there is none for it
     * @throws ValidationException if an enum says wrongly how it is stored
     */
    public static dev.cormorant.type.@Nullable Type<?> find(Type javaType) {
        if (javaType instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return arrayOf(List.class, generic.getActualTypeArguments()[0]);
        }
        if (!(javaType instanceof Class<?> plain)) {
            return null;
        }
        dev.cormorant.type.Type<?> scalar = scalar(plain);
        return scalar != null || !plain.isArray() ? scalar : arrayOf(plain, plain.getComponentType());
    }

    /**
     * Makes the type of an enum.
     *
     * @param enumClass the class of the enum
     * @param wish names or positions, or null for what the enum itself says, else names
     * @return the type
     * @throws ValidationException if the enum says wrongly how it is stored
     */
    public static dev.cormorant.type.Type<?> ofEnum(Class<?> enumClass, @Nullable EnumType wish) {
        return EnumTypes.of(enumClass, wish);
    }

    /**
     * Makes the type of values that are stored as JSON documents.
     *
     * @param codec what writes and reads the documents
     * @param javaType the erased class
     * @param genericType the generic Java type
     * @return the type
     */
    public static dev.cormorant.type.Type<?> ofJson(JsonCodec codec, Class<?> javaType, Type genericType) {
        return new JsonType(codec, javaType, genericType);
    }

    /**
     * Makes the type of values that a converter turns into values of another type.
     *
     * @param javaType the class of the property
     * @param converter the converter
     * @param stored the type of the converter's database side
     * @return the type
     */
    @SuppressWarnings("unchecked")
    public static dev.cormorant.type.Type<?> ofConverter(
            Class<?> javaType, AttributeConverter<?, ?> converter, dev.cormorant.type.Type<?> stored) {
        dev.cormorant.type.Type<?> known = scalar(javaType);
        return new ConvertedType<>(
                javaType,
                (AttributeConverter<Object, Object>) converter,
                (dev.cormorant.type.Type<Object>) stored,
                known != null && known.isImmutable());
    }

    /**
     * The texts that a type can store, if it is an enum stored as text.
     *
     * @param type any type
     * @return the texts in the order of the constants; empty for all other types
     */
    public static List<String> items(dev.cormorant.type.Type<?> type) {
        return type instanceof TextEnumType text ? text.texts() : List.of();
    }

    private static dev.cormorant.type.@Nullable Type<?> scalar(Class<?> javaType) {
        dev.cormorant.type.Type<?> known = BUILT_IN.get(javaType);
        return known == null && javaType.isEnum() ? ofEnum(javaType, null) : known;
    }

    private static dev.cormorant.type.@Nullable Type<?> arrayOf(Class<?> container, Type element) {
        dev.cormorant.type.Type<?> type = element instanceof Class<?> plain ? scalar(plain) : null;
        return type == null ? null : new ArrayType(container, type);
    }
}
