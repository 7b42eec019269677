package dev.cormorant.unitofwork;

import dev.cormorant.metadata.CollectionMetadata;
import java.util.LinkedHashMap;
import java.util.Map;

/** What left a collection that removes its orphans, until a flush finds out whether something else took it in. */
final class Orphans {
    private final Map<ManagedEntity, CollectionMetadata> left = new LinkedHashMap<>();

    void left(ManagedEntity element, CollectionMetadata relation) {
        left.put(element, relation);
    }

    void cameBack(ManagedEntity element) {
        left.remove(element);
    }

    /** The elements with the relations that they left last, in the order in which they left. */
    Map<ManagedEntity, CollectionMetadata> all() {
        return new LinkedHashMap<>(left);
    }

    void restore(Map<ManagedEntity, CollectionMetadata> before) {
        left.putAll(before);
    }

    void clear() {
        left.clear();
    }
}
