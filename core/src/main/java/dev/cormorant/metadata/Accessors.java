package dev.cormorant.metadata;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The naming convention of getters and setters.
 */
final class Accessors {
    private Accessors() {}

    /**
     * The getters of a class, in the order of the fields of the same names, then by name: the virtual machine keeps no
     * order of methods, but tables need one.
     */
    static List<Method> getters(Class<?> type) {
        List<String> fields = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            fields.add(field.getName());
        }
        List<Method> getters = new ArrayList<>(List.of(type.getDeclaredMethods()));
        getters.removeIf(method -> property(method).isEmpty());
        getters.sort(Comparator.comparing((Method getter) -> !fields.contains(property(getter)))
                .thenComparing(getter -> fields.indexOf(property(getter)))
                .thenComparing(Accessors::property));
        return getters;
    }

    /** The property that a method gets, or an empty text if it is no getter. */
    static String property(Method method) {
        if (method.getParameterCount() > 0
                || Modifier.isStatic(method.getModifiers())
                || method.isSynthetic()
                || method.getReturnType() == void.class) {
            return "";
        }
        String base = base(method);
        return base.isEmpty() ? "" : decapitalize(base);
    }

    private static String base(Method getter) {
        String name = getter.getName();
        boolean yesNo = getter.getReturnType() == boolean.class || getter.getReturnType() == Boolean.class;
        int prefix = name.startsWith("get") ? 3 : yesNo && name.startsWith("is") ? 2 : name.length();
        return prefix < name.length() && !Character.isLowerCase(name.charAt(prefix)) ? name.substring(prefix) : "";
    }

    static String setterName(Method getter) {
        return "set" + base(getter);
    }

    static @Nullable Method setterOf(Method getter) {
        try {
            return getter.getDeclaringClass().getDeclaredMethod(setterName(getter), getter.getReturnType());
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    private static String decapitalize(String name) {
        boolean acronym =
                name.length() > 1 && Character.isUpperCase(name.charAt(1)) && Character.isUpperCase(name.charAt(0));
        return acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
