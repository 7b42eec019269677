package dev.cormorant.metadata;

import java.lang.reflect.Type;

/**
 * Names Java types in messages as they are written in code.
 */
final class TypeNames {
    private TypeNames() {}

    static String of(Type type) {
        return type.getTypeName().replaceAll("\\b[a-z]\\w*\\.", "").replaceAll("\\w+\\$", "");
    }
}
