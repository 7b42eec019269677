package dev.cormorant.metadata;

import dev.cormorant.type.Type;
import dev.cormorant.type.TypeRegistry;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the types behind attribute converters, and knows the converters that apply by themselves.
 */
final class ConverterList {
    private final FaultList faults;
    private final Map<Class<?>, Class<? extends AttributeConverter<?, ?>>> automatic = new HashMap<>();

    ConverterList(FaultList faults) {
        this.faults = faults;
    }

    static boolean isConverter(Class<?> type) {
        return type.isAnnotationPresent(Converter.class);
    }

    @SuppressWarnings("unchecked")
    void register(Class<?> type) {
        if (!AttributeConverter.class.isAssignableFrom(type)) {
            faults.add(type.getName(), "carries @Converter but is no AttributeConverter. Implement the interface.");
        } else if (type.getAnnotation(Converter.class).autoApply()) {
            Class<?> javaType = sides(type)[0];
            Class<?> other = automatic.put(javaType, (Class<? extends AttributeConverter<?, ?>>) type);
            if (other != null && other != type) {
                faults.add(
                        type.getName(),
                        "applies by itself to %s, as %s does. Leave autoApply on one of them.",
                        javaType.getName(),
                        other.getName());
            }
        }
    }

    @Nullable
    Class<? extends AttributeConverter<?, ?>> automatic(Class<?> javaType) {
        return automatic.get(boxed(javaType));
    }

    /** The type of a property that is stored through a converter, or null after noting a fault. */
    @Nullable
    Type<?> typeOf(Member member, Class<? extends AttributeConverter<?, ?>> converter) {
        Class<?>[] sides = sides(converter);
        if (!sides[0].isAssignableFrom(boxed(member.javaType()))) {
            faults.add(
                    member,
                    "is of type %s, but its converter %s is for %s. Use a converter for the type of the " + "property.",
                    member.javaType().getName(),
                    converter.getName(),
                    sides[0].getName());
            return null;
        }
        Type<?> stored = TypeRegistry.find(sides[1]);
        if (stored == null) {
            faults.add(
                    member,
                    "has the converter " + converter.getName() + " to " + sides[1].getName()
                            + ", which is no type that a column can hold. Convert to a scalar such as String or Long.");
            return null;
        }
        AttributeConverter<?, ?> instance = Instances.create(converter, member, faults);
        return instance == null ? null : TypeRegistry.ofConverter(member.javaType(), instance, stored);
    }

    private static Class<?>[] sides(Class<?> converter) {
        java.lang.reflect.Type[] sides = new GenericTypes(converter).argumentsOf(AttributeConverter.class);
        return new Class<?>[] {GenericTypes.erase(sides[0]), GenericTypes.erase(sides[1])};
    }

    private static Class<?> boxed(Class<?> type) {
        return java.lang.invoke.MethodType.methodType(type).wrap().returnType();
    }
}
