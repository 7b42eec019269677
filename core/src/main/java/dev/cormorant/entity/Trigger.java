package dev.cormorant.entity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Statements that the database itself executes for each row or each statement that writes the table, whoever writes it;
 * or instead of writing a row of a view.
 *
 * <pre>{@code
 * @Trigger(name = "price_log", timing = TriggerTiming.AFTER, events = TriggerEvent.UPDATE,
 *         body = "insert into price_change (book_id, price) values (new.id, new.price);")
 * }</pre>
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(Triggers.class)
public @interface Trigger {
    /**
     * Its name. With several events the database gets one trigger for each, with the event behind the name.
     *
     * @return a name that no other trigger of the database has
     */
    String name();

    /**
     * When it does its work.
     *
     * @return before or after the row is written, or, on a view, instead of writing it
     */
    TriggerTiming timing();

    /**
     * What lets it do its work.
     *
     * @return at least one event
     */
    TriggerEvent[] events();

    /**
     * How often it does its work.
     *
     * @return once for each row unless set otherwise
     */
    TriggerLevel forEach() default TriggerLevel.ROW;

    /**
     * The condition for the rows that it is for.
     *
     * @return SQL that names the row as {@code new} or {@code old}; empty for all rows
     */
    String when() default "";

    /**
     * What it does.
     *
     * @return statements in the language of the database, with a semicolon behind each
     */
    String body();
}
