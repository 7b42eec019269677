package dev.cormorant.type;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a property by a {@link Type} of your own.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface UseType {
    /**
     * The type, a class with a constructor without parameters.
     *
     * @return the class
     */
    Class<? extends Type<?>> value();
}
