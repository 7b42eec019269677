package dev.cormorant.processor;

import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The annotations that decide what a query class holds, by name: the processor path needs no other library then.
 */
final class MappingAnnotations {
    static final String ENTITY = "jakarta.persistence.Entity";
    static final String MAPPED_SUPERCLASS = "jakarta.persistence.MappedSuperclass";
    static final String EMBEDDABLE = "jakarta.persistence.Embeddable";
    static final String EMBEDDED = "jakarta.persistence.Embedded";
    static final String EMBEDDED_ID = "jakarta.persistence.EmbeddedId";
    static final String ID = "jakarta.persistence.Id";
    static final String ACCESS = "jakarta.persistence.Access";
    static final String TRANSIENT = "jakarta.persistence.Transient";
    static final String CONVERT = "jakarta.persistence.Convert";
    static final String MANY_TO_ONE = "jakarta.persistence.ManyToOne";
    static final String ONE_TO_ONE = "jakarta.persistence.OneToOne";
    static final String ONE_TO_MANY = "jakarta.persistence.OneToMany";
    static final String MANY_TO_MANY = "jakarta.persistence.ManyToMany";
    static final String JSON = "dev.cormorant.entity.Json";
    static final String USE_TYPE = "dev.cormorant.type.UseType";

    private MappingAnnotations() {}

    static boolean has(Element element, String... names) {
        for (String name : names) {
            if (find(element, name) != null) {
                return true;
            }
        }
        return false;
    }

    /** The value that is written for a member of an annotation, or null if it is left to its default. */
    static @Nullable Object value(Element element, String annotation, String member) {
        AnnotationMirror mirror = find(element, annotation);
        if (mirror == null) {
            return null;
        }
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return entry.getValue().getValue();
            }
        }
        return null;
    }

    private static @Nullable AnnotationMirror find(Element element, String name) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (((TypeElement) mirror.getAnnotationType().asElement())
                    .getQualifiedName()
                    .contentEquals(name)) {
                return mirror;
            }
        }
        return null;
    }
}
