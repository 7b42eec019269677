package dev.cormorant.processor;

import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Decides which types the source of one query class can name. */
final class NameableTypes {
    private final Elements elements;
    private final TypeParts parts;
    private final String ownPackage;

    /**
     * @param ownPackage the package of the query class that is to name the types
     */
    NameableTypes(ProcessingEnvironment environment, String ownPackage) {
        this.elements = environment.getElementUtils();
        this.parts = new TypeParts(environment.getTypeUtils());
        this.ownPackage = ownPackage;
    }

    /** Whether every class that the type names is known to the compiler by now. */
    boolean isComplete(TypeMirror type) {
        return parts.all(type, part -> part.getKind() != TypeKind.ERROR);
    }

    /** The type itself, or {@code Object} if the query class may not name it. */
    TypeMirror nameable(TypeMirror type) {
        return parts.all(type, part -> isVisible(part.asElement()) && !isInsideGeneric(part)) ? type : object();
    }

    private static boolean isInsideGeneric(DeclaredType type) {
        return type.getEnclosingType() instanceof DeclaredType outer
                && !outer.getTypeArguments().isEmpty();
    }

    boolean isVisible(Element element) {
        boolean samePackage = elements.getPackageOf(element).getQualifiedName().contentEquals(ownPackage);
        for (Element part = element; part instanceof TypeElement; part = part.getEnclosingElement()) {
            if (part.getModifiers().contains(Modifier.PRIVATE)
                    || (!samePackage && !part.getModifiers().contains(Modifier.PUBLIC))) {
                return false;
            }
        }
        return true;
    }

    TypeMirror object() {
        return elements.getTypeElement("java.lang.Object").asType();
    }
}
