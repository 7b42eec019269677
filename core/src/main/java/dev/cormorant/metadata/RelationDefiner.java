package dev.cormorant.metadata;

import dev.cormorant.entity.Ref;
import dev.cormorant.error.NearestName;
import java.lang.reflect.ParameterizedType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the target of a relation in the type of its property.
 */
final class RelationDefiner {
    private static final Set<Class<?>> CONTAINERS = Set.of(List.class, Set.class, Collection.class);

    private final DiscoveryContext context;

    RelationDefiner(DiscoveryContext context) {
        this.context = context;
    }

    @Nullable
    ReferenceDefinition reference(Member member, ReferenceMapping mapping) {
        RelationKind kind = mapping.shape().oneToOne() ? RelationKind.ONE_TO_ONE : RelationKind.MANY_TO_ONE;
        boolean wrapped = member.javaType() == Ref.class;
        if (Collection.class.isAssignableFrom(member.javaType())) {
            fault(member, "is %s but of type %s. Use @OneToMany or @ManyToMany.", kind, name(member));
            return null;
        }
        Class<?> target = wrapped ? argument(member, kind) : member.javaType();
        if (target == null || !isMapped(member, target)) {
            return null;
        }
        return new ReferenceDefinition(member, target, wrapped, mapping);
    }

    @Nullable
    CollectionDefinition collection(Member member, CollectionMapping mapping) {
        RelationKind kind = mapping.manyToMany() ? RelationKind.MANY_TO_MANY : RelationKind.ONE_TO_MANY;
        if (!CONTAINERS.contains(member.javaType())) {
            fault(
                    member,
                    "is %s but of type %s. Declare it as List, Set or Collection, which Cormorant fills with "
                            + "a collection of its own.",
                    kind,
                    name(member));
            return null;
        }
        Class<?> target = argument(member, kind);
        if (target == null || !isMapped(member, target)) {
            return null;
        }
        return new CollectionDefinition(member, target, mapping);
    }

    private @Nullable Class<?> argument(Member member, RelationKind kind) {
        if (member.genericType() instanceof ParameterizedType generic
                && generic.getActualTypeArguments()[0] instanceof Class<?> target) {
            return target;
        }
        fault(
                member,
                "is %s but of type %s, which does not tell the entity. Declare it as %s<TheEntity>.",
                kind,
                name(member),
                member.javaType().getSimpleName());
        return null;
    }

    private boolean isMapped(Member member, Class<?> target) {
        if (context.entities().contains(target)) {
            return true;
        }
        List<String> names =
                context.entities().stream().map(Class::getSimpleName).toList();
        fault(
                member,
                "points at %s, which is not mapped. Add it to entities(...) of the configuration. %s",
                target.getName(),
                NearestName.hint(target.getSimpleName(), names));
        return false;
    }

    private static String name(Member member) {
        return TypeNames.of(member.genericType());
    }

    private void fault(Member member, String sentence, @Nullable Object... details) {
        context.faults().add(member, sentence, details);
    }
}
