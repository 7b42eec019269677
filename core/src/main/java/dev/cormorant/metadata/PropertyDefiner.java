package dev.cormorant.metadata;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Id;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Turns a member and what is said about it into a definition: the point where annotations and schemas meet.
 */
final class PropertyDefiner {
    private final FaultList faults;
    private final ScalarDefiner scalars;
    private final EmbeddedDefiner embedded;
    private final RelationDefiner relations;

    PropertyDefiner(DiscoveryContext context, EmbeddedDefiner embedded) {
        this.faults = context.faults();
        this.scalars = new ScalarDefiner(context);
        this.embedded = embedded;
        this.relations = new RelationDefiner(context);
    }

    /** The definition; a broken one after noting a fault, or if the mapping is null because of one. */
    PropertyDefinition define(Member member, @Nullable Mapping mapping) {
        PropertyDefinition definition = null;
        if (isFinal(member)) {
            faults.add(member, "is final, so that Cormorant cannot set it. Remove the word final.");
        } else if (mapping instanceof ScalarMapping scalar) {
            definition = scalars.define(member, scalar);
        } else if (mapping instanceof EmbeddedMapping object) {
            definition = embedded.define(member, object);
        } else if (mapping instanceof ReferenceMapping reference) {
            definition = relations.reference(member, reference);
        } else if (mapping instanceof CollectionMapping collection) {
            definition = relations.collection(member, collection);
        }
        return definition == null ? new BrokenDefinition(member, isId(member, mapping)) : definition;
    }

    /** Records are made whole, so that their fields need not be set. */
    private static boolean isFinal(Member member) {
        Field field = member.access().field();
        return field != null
                && Modifier.isFinal(field.getModifiers())
                && !field.getDeclaringClass().isRecord();
    }

    static boolean isId(Member member, @Nullable Mapping mapping) {
        if (mapping instanceof ScalarMapping scalar) {
            return scalar.id();
        }
        if (mapping instanceof EmbeddedMapping object) {
            return object.id();
        }
        return mapping instanceof ReferenceMapping reference
                ? reference.shape().id()
                : member.has(Id.class) || member.has(EmbeddedId.class);
    }
}
