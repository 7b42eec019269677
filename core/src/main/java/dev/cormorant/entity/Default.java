package dev.cormorant.entity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a column a default in the database, which a new entity gets where its property is null.
 *
 * <pre>{@code
 * @Default("NEW") State state;
 * @Default(sql = "current_timestamp") Instant created;
 * }</pre>
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Default {
    /**
     * The value.
     *
     * @return a number, {@code true} or {@code false}, the name of an enum constant, a time in ISO form, or text
     */
    String value() default "";

    /**
     * An expression in the words of the database, instead of a value.
     *
     * @return SQL, such as {@code current_timestamp}
     */
    String sql() default "";
}
