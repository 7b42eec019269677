package dev.cormorant.processor;

import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * What the query class of one entity is made of.
 *
 * @param element the entity
 * @param name the query class
 * @param properties the entity's properties, inherited ones first
 * @param embeddables the embeddables that it or its embeddables hold
 */
record EntityShape(
        TypeElement element, QueryClassName name, List<Property> properties, List<EmbeddableShape> embeddables) {
    /** An embeddable, its nested class in the query class, and its properties. */
    record EmbeddableShape(String className, TypeMirror type, List<Property> properties) {}
}
