package dev.cormorant.processor;

import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * A field or getter that is mapped.
 *
 * @param name the property's name
 * @param type its type, with the type variables of generic superclasses filled in
 * @param element the field or getter
 */
record Member(String name, TypeMirror type, Element element) {}
