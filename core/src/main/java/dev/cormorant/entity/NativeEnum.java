package dev.cormorant.entity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Stores an enum by the names of its constants in a type of the database that lists them. Several properties may share it. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface NativeEnum {
    /**
     * The name of the type.
     *
     * @return its name in the database, unquoted
     */
    String value();

    /**
     * The schema of the type.
     *
     * @return its name; empty for the one of the table
     */
    String schema() default "";
}
