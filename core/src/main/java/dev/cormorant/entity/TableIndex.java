package dev.cormorant.entity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An index on the table of an entity, with what {@code jakarta.persistence.Index} cannot say.
 *
 * <pre>{@code
 * @TableIndex(columns = "(lower(email))", unique = true)
 * @TableIndex(columns = {"author_id", "created desc"}, where = "deleted is null")
 * }</pre>
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(TableIndexes.class)
public @interface TableIndex {
    /**
     * Its name.
     *
     * @return a name; empty to let the naming strategy make one
     */
    String name() default "";

    /**
     * What it is sorted by.
     *
     * @return columns or expressions in parentheses; behind a column the length of its beginning in parentheses, then
     *     {@code collate} and a name, then {@code asc} or {@code desc}, then {@code nulls first} or {@code nulls last}
     */
    String[] columns();

    /**
     * Whether the values are unique together.
     *
     * @return false unless set otherwise
     */
    boolean unique() default false;

    /**
     * The condition for the rows that are in the index.
     *
     * @return SQL; empty for all rows
     */
    String where() default "";

    /**
     * Columns that are in the index to be read and not to be found.
     *
     * @return their names
     */
    String[] include() default {};

    /**
     * The kind of index.
     *
     * @return what the database calls it, such as {@code gin} or {@code fulltext}; empty for the usual one
     */
    String type() default "";

    /**
     * When unique values are checked. What is checked later is a unique constraint, and is over columns alone.
     *
     * @return after each statement unless set otherwise
     */
    Deferral deferral() default Deferral.NONE;

    /**
     * Up to how many percent its pages are filled at first.
     *
     * @return from 1 to 100; 0 for what is usual
     */
    int fillFactor() default 0;

    /**
     * Whether the database keeps the index and looks away when it plans queries.
     *
     * @return false unless set otherwise
     */
    boolean invisible() default false;

    /**
     * What else stands at the end of the statement that makes the index; it is not compared later.
     *
     * @return SQL; empty for nothing
     */
    String options() default "";
}
