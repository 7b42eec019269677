package dev.cormorant.hydration;

import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.EmbeddedMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.PropertyMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.metadata.ScalarMetadata;
import java.util.ArrayList;
import java.util.List;

/** The slots of all properties of a class. */
final class Slots {
    private Slots() {}

    static List<Slot> of(EntityMetadata<?> entity, EntityBindings bindings) {
        List<Slot> slots = new ArrayList<>();
        for (PropertyMetadata property : entity.properties()) {
            slots.add(
                    property instanceof ReferenceMetadata reference
                            ? new ReferenceSlot(reference, new ForeignKey(reference, bindings))
                            : withoutTarget(property));
        }
        return slots;
    }

    /** The slots of an embeddable, which has no relations. */
    static List<Slot> of(List<PropertyMetadata> embedded) {
        List<Slot> slots = new ArrayList<>();
        for (PropertyMetadata property : embedded) {
            slots.add(withoutTarget(property));
        }
        return slots;
    }

    private static Slot withoutTarget(PropertyMetadata property) {
        if (property instanceof ScalarMetadata scalar) {
            return new ScalarSlot(scalar);
        }
        if (property instanceof EmbeddedMetadata embedded) {
            return new EmbeddedSlot(embedded);
        }
        if (property instanceof CollectionMetadata collection) {
            return new CollectionSlot(collection);
        }
        throw new IllegalStateException(property + " is a relation inside an embeddable.");
    }
}
