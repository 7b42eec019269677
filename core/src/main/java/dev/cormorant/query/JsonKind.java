package dev.cormorant.query;

import dev.cormorant.type.Type;
import dev.cormorant.type.TypeRegistry;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a member of a JSON document is read as. A member of another kind counts as null.
 */
public enum JsonKind {
    /** Text. */
    TEXT(String.class),
    /** A number. */
    NUMBER(BigDecimal.class),
    /** A truth value. */
    BOOLEAN(Boolean.class),
    /** Whatever it is; null if it is JSON's null or missing. For checks of null only. */
    ANY(String.class),
    /** Whatever it is, JSON's null included; null only if it is missing. For checks of null only. */
    DOCUMENT(String.class);

    private final Type<?> type;

    JsonKind(Class<?> javaType) {
        this.type = Objects.requireNonNull(TypeRegistry.find(javaType));
    }

    /**
     * How values of this kind are bound.
     *
     * @return the type of text, decimals or truth values
     */
    public Type<?> type() {
        return type;
    }
}
