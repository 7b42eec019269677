package dev.cormorant.unitofwork;

import dev.cormorant.entity.Ref;
import dev.cormorant.hydration.EntityBinding;
import dev.cormorant.metadata.PropertyMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import java.util.List;

/** Sets keys of which a part is a relation: that part becomes a reference to its target. */
final class KeyParts {
    private final UnitOfWork unitOfWork;

    KeyParts(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    void set(Object instance, EntityBinding<?> binding, Object key) {
        List<PropertyMetadata> properties = binding.metadata().idProperties();
        if (properties.stream().noneMatch(ReferenceMetadata.class::isInstance)) {
            binding.setKey(instance, key);
            return;
        }
        List<?> parts = binding.metadata().idColumns().size() == 1 ? List.of(key) : (List<?>) key;
        int next = 0;
        for (PropertyMetadata property : properties) {
            int width = property.columns().size();
            set(instance, binding, property, parts.subList(next, next + width));
            next += width;
        }
    }

    private void set(Object instance, EntityBinding<?> binding, PropertyMetadata property, List<?> parts) {
        if (property instanceof ReferenceMetadata reference) {
            Object key = parts.size() == 1 ? parts.get(0) : List.copyOf(parts);
            ManagedEntity target = unitOfWork.reference(reference.target(), key);
            Object value = reference.isWrapped()
                    ? Ref.managed(target.entity(), target, reference.toString())
                    : target.entity();
            binding.set(instance, reference, value);
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            binding.setColumn(instance, property.columns().get(i).position(), parts.get(i));
        }
    }
}
