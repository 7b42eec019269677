package dev.cormorant.entity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what the database does with the rows of an owning relation when their target goes away, and when it checks them.
 *
 * <p>Where nothing is said, deleting the target of an optional relation sets it null, and deleting that of a required one
 * fails.
 *
 * <pre>{@code
 * @ManyToOne @ForeignKeyRules(onDelete = ReferentialAction.CASCADE) Author author;
 * }</pre>
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface ForeignKeyRules {
    /**
     * What happens when the target is deleted.
     *
     * @return one action, or none to leave it to the relation
     */
    ReferentialAction[] onDelete() default {};

    /**
     * What happens when the key of the target changes.
     *
     * @return one action, or none to leave it to the relation
     */
    ReferentialAction[] onUpdate() default {};

    /**
     * When the foreign key is checked.
     *
     * @return after each statement unless set otherwise
     */
    Deferral deferral() default Deferral.NONE;
}
