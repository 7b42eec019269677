package dev.cormorant.unitofwork;

import dev.cormorant.hydration.EntityBinding;
import dev.cormorant.metadata.PropertyMetadata;
import dev.cormorant.metadata.ScalarMetadata;
import dev.cormorant.type.Type;

/**
 * Brings the keys that users give to new entities into the form in which they are read, so that one row is one entity;
 * what is no key is refused before anything is sent.
 */
final class GivenKeys {
    private GivenKeys() {}

    static void check(ManagedEntity entry) {
        for (PropertyMetadata id : entry.binding().metadata().idProperties()) {
            if (id instanceof ScalarMetadata scalar && !scalar.type().isPlain()) {
                check(entry.entity(), entry.binding(), scalar);
            }
        }
    }

    @SuppressWarnings("unchecked") // The value is of the type.
    private static void check(Object entity, EntityBinding<?> binding, ScalarMetadata id) {
        int position = id.column().position();
        Object given = binding.columnValue(entity, position);
        if (given == null) {
            return;
        }
        Object canonical = ((Type<Object>) id.type()).canonical(given);
        if (!canonical.equals(given)) {
            binding.setColumn(entity, position, canonical);
        }
    }
}
