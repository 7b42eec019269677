package dev.cormorant.entity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an entity one of a view instead of a table: it can be queried, and never persisted, changed or removed.
 *
 * <pre>{@code
 * @Entity
 * @View("select author_id as id, count(*) as books from book group by author_id")
 * class Productivity {
 *     @Id Long id;
 *     long books;
 * }
 * }</pre>
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface View {
    /**
     * The query that the view stands for.
     *
     * @return SQL that gives one column for each column of the entity, under its name
     */
    String value();

    /**
     * Whether the database keeps the rows of the view.
     *
     * @return false unless set otherwise
     */
    boolean materialized() default false;
}
