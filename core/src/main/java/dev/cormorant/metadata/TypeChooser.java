package dev.cormorant.metadata;

import dev.cormorant.entity.Ref;
import dev.cormorant.error.ValidationException;
import dev.cormorant.type.Type;
import dev.cormorant.type.TypeRegistry;
import jakarta.persistence.AttributeConverter;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Finds the type by which a scalar is stored.
 */
final class TypeChooser {
    private final DiscoveryContext context;

    TypeChooser(DiscoveryContext context) {
        this.context = context;
    }

    /** The type, or null after noting a fault. */
    @Nullable
    Type<?> choose(Member member, Storage storage) {
        Class<? extends Type<?>> own = storage.type();
        if (own != null) {
            return own(member, own);
        }
        Class<? extends AttributeConverter<?, ?>> converter = storage.converter();
        if (converter == null && !storage.json() && !storage.unconverted() && storage.enumerated() == null) {
            converter = context.converters().automatic(member.javaType());
        }
        if (converter != null) {
            return context.converters().typeOf(member, converter);
        }
        return storage.json() ? json(member) : builtIn(member, storage);
    }

    private @Nullable Type<?> own(Member member, Class<? extends Type<?>> own) {
        Type<?> type = Instances.create(own, member, context.faults());
        if (type != null && !boxed(type.javaType()).isAssignableFrom(boxed(member.javaType()))) {
            fault(
                    member,
                    "is of type %s, but its type %s is for %s. Use a type for the class of the property.",
                    member.javaType().getName(),
                    own.getName(),
                    type.javaType().getName());
            return null;
        }
        return type;
    }

    private @Nullable Type<?> json(Member member) {
        if (context.codec() == null) {
            fault(
                    member,
                    "is stored as JSON, but no JSON codec is on the class path. Add the dependency "
                            + "dev.cormorant:cormorant-jackson.");
            return null;
        }
        return TypeRegistry.ofJson(context.codec(), member.javaType(), member.genericType());
    }

    private @Nullable Type<?> builtIn(Member member, Storage storage) {
        try {
            if (storage.enumerated() != null) {
                return enumerated(member, storage);
            }
            Type<?> found = TypeRegistry.find(member.genericType());
            if (found == null) {
                fault(member, unknown(member));
            }
            return found;
        } catch (ValidationException e) {
            fault(member, "is an enum that cannot be stored: %s", e.getMessage());
            return null;
        }
    }

    private @Nullable Type<?> enumerated(Member member, Storage storage) {
        if (!member.javaType().isEnum()) {
            fault(
                    member,
                    "carries @Enumerated but is of type %s, no enum. Remove the annotation.",
                    TypeNames.of(member.genericType()));
            return null;
        }
        return TypeRegistry.ofEnum(member.javaType(), storage.enumerated());
    }

    private String unknown(Member member) {
        String name = TypeNames.of(member.genericType());
        if (member.javaType() == Ref.class || context.entities().contains(member.javaType())) {
            return "is of type " + name + " without being a relation. Add @ManyToOne or @OneToOne.";
        }
        if (Collection.class.isAssignableFrom(member.javaType())
                && member.genericType() instanceof ParameterizedType generic
                && context.entities().contains(GenericTypes.erase(generic.getActualTypeArguments()[0]))) {
            return "is of type " + name + " without being a relation. Add @OneToMany or @ManyToMany.";
        }
        return "is of type " + name
                + ", which Cormorant does not know how to store. Add @Convert, @UseType or @Json, or leave it out by @Transient.";
    }

    private void fault(Member member, String sentence, @Nullable Object... details) {
        context.faults().add(member, sentence, details);
    }

    private static Class<?> boxed(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }
}
