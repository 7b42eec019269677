package dev.cormorant.hydration;

import dev.cormorant.entity.Ref;
import dev.cormorant.error.ValidationException;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.type.ValueWriter;
import org.jspecify.annotations.Nullable;

/** The foreign key of an owning to-one property: the key of whatever entity stands there. */
final class ForeignKey {
    private final ReferenceMetadata reference;
    private final EntityBindings bindings;
    private @Nullable EntityBinding<?> target;

    ForeignKey(ReferenceMetadata reference, EntityBindings bindings) {
        this.reference = reference;
        this.bindings = bindings;
    }

    /** Found when first needed, since entities may point at each other. */
    private EntityBinding<?> target() {
        EntityBinding<?> found = target;
        if (found == null) {
            found = bindings.of(reference.target());
            target = found;
        }
        return found;
    }

    void write(@Nullable Object value, int part, ValueWriter writer, int index) {
        Object entity = Ref.unwrap(value);
        if (entity == null) {
            writer.setNull(index, reference.columns().get(part).type().kind());
            return;
        }
        if (!target().hasKey(entity)) {
            throw new ValidationException(
                    reference + " refers to a " + reference.target().name()
                            + " that has no key yet: persist it first, or let the relation cascade.");
        }
        target().writeKeyPart(entity, part, writer, index);
    }

    @Nullable
    Object column(@Nullable Object value, int part) {
        Object entity = Ref.unwrap(value);
        return entity == null ? null : target().keyPart(entity, part);
    }
}
