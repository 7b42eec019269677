package dev.cormorant.entity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Several {@link TableIndex}; the compiler writes it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TableIndexes {
    /**
     * The indexes.
     *
     * @return at least two
     */
    TableIndex[] value();
}
