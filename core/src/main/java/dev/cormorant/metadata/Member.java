package dev.cormorant.metadata;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * A field, a pair of accessors or a record component that may be a property, before it is known as what.
 *
 * @param owner the simple name of the entity or embeddable
 * @param name the name of the property
 * @param genericType its type with all type variables resolved
 * @param access where the value lives
 * @param source what carries its annotations
 */
record Member(String owner, String name, Type genericType, MemberAccess access, AnnotatedElement source) {
    Class<?> javaType() {
        return GenericTypes.erase(genericType);
    }

    <A extends Annotation> @Nullable A find(Class<A> annotation) {
        return source.getAnnotation(annotation);
    }

    boolean has(Class<? extends Annotation> annotation) {
        return source.isAnnotationPresent(annotation);
    }

    PropertyPlace place(int index) {
        return new PropertyPlace(owner, name, index, javaType(), access);
    }

    @Override
    public String toString() {
        return owner + "." + name;
    }
}
