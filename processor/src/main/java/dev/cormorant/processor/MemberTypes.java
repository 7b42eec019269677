package dev.cormorant.processor;

import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Decides what the type and the annotations of a member mean for queries.
 */
final class MemberTypes {
    private static final Set<String> NUMBERS = Set.of(
            "java.lang.Byte",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Float",
            "java.lang.Double",
            "java.math.BigInteger",
            "java.math.BigDecimal");
    private static final String[] TO_ONE = {MappingAnnotations.MANY_TO_ONE, MappingAnnotations.ONE_TO_ONE};
    private static final String[] TO_MANY = {MappingAnnotations.ONE_TO_MANY, MappingAnnotations.MANY_TO_MANY};

    private final Types types;
    private final Elements elements;
    private final NameableTypes names;
    private final Set<String> entities;

    /**
     * @param entities the entities seen so far, by qualified name: their query classes exist or will
     * @param names the types that the query class may name
     */
    MemberTypes(ProcessingEnvironment environment, Set<String> entities, NameableTypes names) {
        this.types = environment.getTypeUtils();
        this.elements = environment.getElementUtils();
        this.names = names;
        this.entities = entities;
    }

    boolean isRelation(Member member) {
        return MappingAnnotations.has(member.element(), TO_ONE) || MappingAnnotations.has(member.element(), TO_MANY);
    }

    /** Whether the member's value is spread over columns: its class or the member says so, and nothing else is said. */
    boolean isEmbedded(Member member) {
        if (member.type().getKind() != TypeKind.DECLARED
                || MappingAnnotations.has(
                        member.element(),
                        MappingAnnotations.JSON,
                        MappingAnnotations.CONVERT,
                        MappingAnnotations.USE_TYPE)) {
            return false;
        }
        return MappingAnnotations.has(member.element(), MappingAnnotations.EMBEDDED, MappingAnnotations.EMBEDDED_ID)
                || MappingAnnotations.has(((DeclaredType) member.type()).asElement(), MappingAnnotations.EMBEDDABLE);
    }

    Property.Scalar scalar(Member member, String identifier) {
        TypeMirror type = names.nameable(member.type());
        if (MappingAnnotations.has(member.element(), MappingAnnotations.JSON)) {
            return new Property.Scalar(member.name(), identifier, ScalarKind.JSON, type, null);
        }
        TypeMirror element = element(member);
        return element == null
                ? new Property.Scalar(member.name(), identifier, kind(member.type()), type, null)
                : new Property.Scalar(member.name(), identifier, ScalarKind.LIST, type, names.nameable(element));
    }

    /** What a list of scalars in one column is a list of, boxed; null for all other values. */
    private @Nullable TypeMirror element(Member member) {
        if (MappingAnnotations.has(member.element(), MappingAnnotations.CONVERT, MappingAnnotations.USE_TYPE)) {
            return null;
        }
        TypeMirror element = null;
        if (member.type() instanceof ArrayType array && array.getComponentType().getKind() != TypeKind.BYTE) {
            element = array.getComponentType();
        } else if (TypeNames.isClass(member.type(), "java.util.List")
                && member.type() instanceof DeclaredType list
                && list.getTypeArguments().size() == 1) {
            element = list.getTypeArguments().get(0);
        }
        return element == null || isStructured(element) ? null : TypeNames.boxed(types, element);
    }

    private boolean isStructured(TypeMirror element) {
        return element.getKind() == TypeKind.ARRAY
                || element.getKind() == TypeKind.WILDCARD
                || element.getKind() == TypeKind.TYPEVAR
                || kind(element) == ScalarKind.PLAIN;
    }

    private ScalarKind kind(TypeMirror type) {
        if (TypeNames.isClass(type, "java.lang.String")) {
            return ScalarKind.STRING;
        }
        TypeMirror boxed = TypeNames.boxed(types, type);
        if (NUMBERS.stream().anyMatch(number -> TypeNames.isClass(boxed, number))) {
            return ScalarKind.NUMBER;
        }
        TypeMirror comparable =
                types.erasure(elements.getTypeElement("java.lang.Comparable").asType());
        return types.isAssignable(boxed, comparable) ? ScalarKind.COMPARABLE : ScalarKind.PLAIN;
    }

    Property.Relation relation(Member member, String identifier) {
        boolean toMany = MappingAnnotations.has(member.element(), TO_MANY);
        TypeMirror target = types.erasure(target(member, toMany));
        return new Property.Relation(member.name(), identifier, toMany, names.nameable(target), queryClass(target));
    }

    private TypeMirror target(Member member, boolean toMany) {
        for (String annotation : toMany ? TO_MANY : TO_ONE) {
            if (MappingAnnotations.value(member.element(), annotation, "targetEntity") instanceof TypeMirror given) {
                return given;
            }
        }
        if (!toMany && !TypeNames.isClass(member.type(), "dev.cormorant.entity.Ref")) {
            return member.type();
        }
        List<? extends TypeMirror> arguments =
                member.type() instanceof DeclaredType declared ? declared.getTypeArguments() : List.<TypeMirror>of();
        return arguments.size() == 1 ? types.erasure(arguments.get(0)) : names.object();
    }

    private @Nullable QueryClassName queryClass(TypeMirror target) {
        if (!(types.asElement(target) instanceof TypeElement element)
                || !MappingAnnotations.has(element, MappingAnnotations.ENTITY)
                || !names.isVisible(element)) {
            return null;
        }
        QueryClassName name = QueryClassName.of(element);
        boolean generated = entities.contains(element.getQualifiedName().toString())
                || elements.getTypeElement(name.qualified()) != null;
        return generated ? name : null;
    }
}
