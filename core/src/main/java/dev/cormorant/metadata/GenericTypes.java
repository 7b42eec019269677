package dev.cormorant.metadata;

import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the type variables that a class fills in for its generic superclasses and interfaces.
 */
final class GenericTypes {
    private final Map<TypeVariable<?>, Type> bindings = new HashMap<>();

    GenericTypes(Class<?> type) {
        collect(type);
    }

    private void collect(@Nullable Class<?> type) {
        if (type == null || type == Object.class) {
            return;
        }
        bind(type.getGenericSuperclass());
        for (Type face : type.getGenericInterfaces()) {
            bind(face);
        }
    }

    private void bind(@Nullable Type parent) {
        if (parent instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            for (int i = 0; i < raw.getTypeParameters().length; i++) {
                bindings.put(raw.getTypeParameters()[i], resolve(generic.getActualTypeArguments()[i]));
            }
            collect(raw);
        } else if (parent instanceof Class<?> plain) {
            collect(plain);
        }
    }

    Type resolve(Type type) {
        if (type instanceof TypeVariable<?> variable) {
            return bindings.getOrDefault(variable, variable);
        }
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = resolve(arguments[i]);
            }
            return new Resolved((Class<?>) generic.getRawType(), List.of(arguments));
        }
        return type;
    }

    /** The types that the class fills in for the parameters of a generic class or interface above it. */
    Type[] argumentsOf(Class<?> generic) {
        TypeVariable<?>[] parameters = generic.getTypeParameters();
        Type[] arguments = new Type[parameters.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = resolve(parameters[i]);
        }
        return arguments;
    }

    static Class<?> erase(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType generic) {
            return erase(generic.getRawType());
        }
        if (type instanceof GenericArrayType array) {
            return Array.newInstance(erase(array.getGenericComponentType()), 0).getClass();
        }
        return type instanceof TypeVariable<?> variable
                ? erase(variable.getBounds()[0])
                : erase(((WildcardType) type).getUpperBounds()[0]);
    }

    private record Resolved(Class<?> raw, List<Type> arguments) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return arguments.toArray(Type[]::new);
        }

        @Override
        public Type getRawType() {
            return raw;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return raw.getDeclaringClass();
        }

        @Override
        public String getTypeName() {
            StringBuilder name = new StringBuilder(raw.getTypeName()).append('<');
            for (int i = 0; i < arguments.size(); i++) {
                name.append(i == 0 ? "" : ", ").append(arguments.get(i).getTypeName());
            }
            return name.append('>').toString();
        }
    }
}
