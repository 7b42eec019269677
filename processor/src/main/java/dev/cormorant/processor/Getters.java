package dev.cormorant.processor;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The naming convention of getters, the same that discovery reads at run time.
 */
final class Getters {
    private Getters() {}

    /** The property that a method gets, or an empty text if it is no getter. */
    static String property(ExecutableElement method) {
        if (!method.getParameters().isEmpty()
                || method.getModifiers().contains(Modifier.STATIC)
                || method.getReturnType().getKind() == TypeKind.VOID) {
            return "";
        }
        String name = method.getSimpleName().toString();
        if (isNameAfter("get", name)) {
            return decapitalize(name.substring(3));
        }
        return isBoolean(method.getReturnType()) && isNameAfter("is", name) ? decapitalize(name.substring(2)) : "";
    }

    private static boolean isNameAfter(String prefix, String name) {
        return name.startsWith(prefix)
                && name.length() > prefix.length()
                && !Character.isLowerCase(name.charAt(prefix.length()));
    }

    private static boolean isBoolean(TypeMirror type) {
        return type.getKind() == TypeKind.BOOLEAN || TypeNames.isClass(type, "java.lang.Boolean");
    }

    private static String decapitalize(String name) {
        boolean acronym =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
        return acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
