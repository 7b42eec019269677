package dev.cormorant.processor;

import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A persistent property as far as queries see it.
 */
sealed interface Property {
    /** The name in paths. */
    String name();

    /** The name in Java, which differs where Java or the query class needs the word itself. */
    String identifier();

    /** A value; the kind of its path decides what it may be compared with. Only a list has elements. */
    record Scalar(
            String name,
            String identifier,
            ScalarKind kind,
            TypeMirror type,
            @Nullable TypeMirror element) implements Property {}

    /** An embeddable; the class holds the paths of its properties. */
    record Embedded(String name, String identifier, String className) implements Property {}

    /** A relation; without a query class of its target, it has no paths of its own. */
    record Relation(
            String name,
            String identifier,
            boolean toMany,
            TypeMirror target,
            @Nullable QueryClassName targetClass) implements Property {}
}
