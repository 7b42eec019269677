package dev.cormorant.metadata;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The naming convention of getters and setters.
 */
final class Accessors {
    private Accessors() {}

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
