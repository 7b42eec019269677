package dev.cormorant.kit.capability;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the capabilities without which a specification, or one of its cases, means nothing. It is left out, visibly,
 * where the driver does not declare them all.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Needs {
    /**
     * The capabilities.
     *
     * @return ids, from {@link Capabilities}
     */
    String[] value();
}
