package dev.cormorant.processor;

import dev.cormorant.processor.EntityShape.EmbeddableShape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Reads out of the mapping of one entity what its query class will hold. Made for one entity and one round.
 */
final class EntityReader {
    private final Types types;
    private final MemberScanner scanner;
    private final NameableTypes names;
    private final MemberTypes memberTypes;
    private final List<EmbeddableShape> embeddables = new ArrayList<>();
    private final Deque<Element> open = new ArrayDeque<>();
    private final Set<String> nestedNames = new HashSet<>(Identifiers.PATHS);
    private String access = "";
    private boolean complete = true;

    EntityReader(Types types, NameableTypes names, MemberTypes memberTypes) {
        this.types = types;
        this.scanner = new MemberScanner(types);
        this.names = names;
        this.memberTypes = memberTypes;
        nestedNames.addAll(Identifiers.NODES);
    }

    /** The shape, or null while a type is missing that another processor may still generate. */
    @Nullable
    EntityShape read(TypeElement entity) throws UnreadableEntityException {
        QueryClassName name = QueryClassName.of(entity);
        nestedNames.add(name.simpleName());
        requireUsable(entity, name);
        DeclaredType type = (DeclaredType) entity.asType();
        if (!scanner.isComplete(type)) {
            return null;
        }
        access = scanner.accessOf(type);
        List<Property> properties = properties(type, new Identifiers(Identifiers.NODES));
        return complete ? new EntityShape(entity, name, properties, List.copyOf(embeddables)) : null;
    }

    private static void requireUsable(TypeElement entity, QueryClassName name) throws UnreadableEntityException {
        if (!entity.getKind().isClass() || entity.getKind() == ElementKind.ENUM) {
            throw unusable(entity, name, "it is not a class. Move @Entity to a class");
        }
        for (Element part = entity; part instanceof TypeElement; part = part.getEnclosingElement()) {
            if (part.getModifiers().contains(Modifier.PRIVATE)) {
                throw unusable(entity, name, part.getSimpleName() + " is private. Make it package-private or public");
            }
        }
        boolean nested = entity.getEnclosingElement() instanceof TypeElement;
        if (nested && !entity.getModifiers().contains(Modifier.STATIC)) {
            throw unusable(entity, name, "it is an inner class. Make it static");
        }
    }

    private static UnreadableEntityException unusable(TypeElement entity, QueryClassName name, String reason) {
        return new UnreadableEntityException(
                name.simpleName() + " cannot be generated for " + entity.getQualifiedName() + ": " + reason + ".",
                entity);
    }

    private List<Property> properties(DeclaredType type, Identifiers identifiers) throws UnreadableEntityException {
        List<Property> properties = new ArrayList<>();
        for (Member member : scanner.scan(type, access)) {
            complete &= names.isComplete(member.type());
            properties.add(property(member, identifiers));
        }
        return List.copyOf(properties);
    }

    private Property property(Member member, Identifiers identifiers) throws UnreadableEntityException {
        if (memberTypes.isRelation(member)) {
            return memberTypes.relation(member, identifiers.forRelation(member.name()));
        }
        String identifier = identifiers.forValue(member.name());
        if (memberTypes.isEmbedded(member)) {
            return new Property.Embedded(member.name(), identifier, embeddable(member));
        }
        return memberTypes.scalar(member, identifier);
    }

    private String embeddable(Member member) throws UnreadableEntityException {
        DeclaredType type = (DeclaredType) member.type();
        for (EmbeddableShape known : embeddables) {
            if (types.isSameType(known.type(), type)) {
                return known.className();
            }
        }
        if (open.contains(type.asElement())) {
            throw new UnreadableEntityException(
                    "The embeddable " + type.asElement().getSimpleName() + " contains itself in " + member.name()
                            + ", so that its columns would have no end. Make it an entity with a relation.",
                    member.element());
        }
        open.push(type.asElement());
        List<Property> properties = properties(type, new Identifiers(Set.of()));
        open.pop();
        embeddables.add(new EmbeddableShape(nestedName(type), names.nameable(type), properties));
        return embeddables.get(embeddables.size() - 1).className();
    }

    private String nestedName(DeclaredType type) {
        String name = type.asElement().getSimpleName() + "Path";
        while (!nestedNames.add(name)) {
            name += "_";
        }
        return name;
    }
}
