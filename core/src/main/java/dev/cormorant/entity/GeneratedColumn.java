package dev.cormorant.entity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets the database make the values of a column from other columns of the row. It is never written, and read back after
 * each write of the entity.
 *
 * <pre>{@code
 * @GeneratedColumn("price * quantity") BigDecimal total;
 * }</pre>
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface GeneratedColumn {
    /**
     * The expression, which names columns as the database does.
     *
     * @return SQL, without parentheses around it
     */
    String value();

    /**
     * Whether the values are kept in the table rather than made when they are read.
     *
     * @return true unless set otherwise
     */
    boolean stored() default true;
}
