package dev.cormorant.entity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says by which rules of the database the texts of a column are compared and sorted. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Collation {
    /**
     * The name of the rules.
     *
     * @return what the database calls them, unquoted
     */
    String value();
}
