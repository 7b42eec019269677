package dev.cormorant.entity;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One partition of a table. */
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Partition {
    /**
     * Its name, which is that of a table.
     *
     * @return a name that nothing else in the schema of the table has
     */
    String name();

    /**
     * Which rows lie in it.
     *
     * @return {@code in (...)}, {@code from (...) to (...)}, {@code with (modulus ..., remainder ...)}, or {@code default}
     *     for the rows that no other partition takes
     */
    String values();
}
