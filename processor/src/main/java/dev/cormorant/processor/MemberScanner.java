package dev.cormorant.processor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Finds the mapped members of a class: in its fields or behind its getters, as the place of the id says.
 */
final class MemberScanner {
    private static final String FIELD = "FIELD";
    private static final String PROPERTY = "PROPERTY";

    private final Types types;

    MemberScanner(Types types) {
        this.types = types;
    }

    /** Where the properties of an entity live: as it says itself, else where its id stands, else in fields. */
    String accessOf(DeclaredType entity) {
        for (DeclaredType type = entity; type != null; type = above(type)) {
            TypeElement element = (TypeElement) type.asElement();
            Object access = MappingAnnotations.value(element, MappingAnnotations.ACCESS, "value");
            if (access != null) {
                return constant(access);
            }
            if (hasId(ElementFilter.fieldsIn(element.getEnclosedElements()))) {
                return FIELD;
            }
            if (hasId(ElementFilter.methodsIn(element.getEnclosedElements()))) {
                return PROPERTY;
            }
        }
        return FIELD;
    }

    /** Whether all classes above are known to the compiler by now. */
    boolean isComplete(DeclaredType type) {
        DeclaredType top = type;
        for (DeclaredType above = above(top); above != null; above = above(above)) {
            top = above;
        }
        return ((TypeElement) top.asElement()).getSuperclass().getKind() != TypeKind.ERROR;
    }

    /** The members of a class and of the mapped classes above it, topmost first; a redeclared one keeps its place. */
    List<Member> scan(DeclaredType type, String access) {
        Map<String, Member> members = new LinkedHashMap<>();
        for (DeclaredType declaring : hierarchy(type)) {
            TypeElement element = (TypeElement) declaring.asElement();
            String own = element.getKind() == ElementKind.RECORD ? FIELD : accessOf(element, access);
            addFields(declaring, own, members);
            addGetters(declaring, own, members);
        }
        return List.copyOf(members.values());
    }

    private Deque<DeclaredType> hierarchy(DeclaredType type) {
        Deque<DeclaredType> hierarchy = new ArrayDeque<>();
        hierarchy.push(type);
        for (DeclaredType above = above(type); above != null; above = above(above)) {
            if (MappingAnnotations.has(
                    above.asElement(),
                    MappingAnnotations.ENTITY,
                    MappingAnnotations.MAPPED_SUPERCLASS,
                    MappingAnnotations.EMBEDDABLE)) {
                hierarchy.push(above);
            }
        }
        return hierarchy;
    }

    private @Nullable DeclaredType above(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        if (element.getSuperclass().getKind() != TypeKind.DECLARED) {
            return null;
        }
        return (DeclaredType) types.directSupertypes(type).get(0);
    }

    private void addFields(DeclaredType declaring, String access, Map<String, Member> members) {
        for (VariableElement field :
                ElementFilter.fieldsIn(declaring.asElement().getEnclosedElements())) {
            if (isMapped(field) && accessOf(field, access).equals(FIELD)) {
                String name = field.getSimpleName().toString();
                members.put(name, new Member(name, types.asMemberOf(declaring, field), field));
            }
        }
    }

    private void addGetters(DeclaredType declaring, String access, Map<String, Member> members) {
        for (ExecutableElement getter :
                ElementFilter.methodsIn(declaring.asElement().getEnclosedElements())) {
            String name = Getters.property(getter);
            if (!name.isEmpty() && isMapped(getter) && accessOf(getter, access).equals(PROPERTY)) {
                TypeMirror type = ((ExecutableType) types.asMemberOf(declaring, getter)).getReturnType();
                members.put(name, new Member(name, type, getter));
            }
        }
    }

    private static boolean isMapped(Element member) {
        return !member.getModifiers().contains(Modifier.STATIC)
                && !member.getModifiers().contains(Modifier.TRANSIENT)
                && !MappingAnnotations.has(member, MappingAnnotations.TRANSIENT);
    }

    private static boolean hasId(List<? extends Element> members) {
        List<Element> candidates = new ArrayList<>(members);
        candidates.removeIf(member -> MappingAnnotations.has(member, MappingAnnotations.ACCESS));
        return candidates.stream()
                .anyMatch(member ->
                        MappingAnnotations.has(member, MappingAnnotations.ID, MappingAnnotations.EMBEDDED_ID));
    }

    private static String accessOf(Element element, String inherited) {
        Object access = MappingAnnotations.value(element, MappingAnnotations.ACCESS, "value");
        return access == null ? inherited : constant(access);
    }

    private static String constant(Object enumValue) {
        return ((VariableElement) enumValue).getSimpleName().toString();
    }
}
