package dev.cormorant.metadata;

import java.util.ArrayList;
import java.util.List;

/**
 * Checks that an entity has one sound primary key and at most one version.
 */
final class KeyCheck {
    private KeyCheck() {}

    static void check(EntityDefinition entity, FaultList faults) {
        List<PropertyDefinition> ids = entity.ids();
        if (ids.isEmpty() && !entity.type().isInterface()) {
            faults.add(entity.name(), "has no primary key. Put @Id on the property that identifies it.");
        }
        List<String> versions = new ArrayList<>();
        for (PropertyDefinition property : entity.properties()) {
            if (property instanceof ScalarDefinition scalar && scalar.role().version()) {
                versions.add(scalar.name());
            }
        }
        if (versions.size() > 1) {
            faults.add(entity.name(), "has several versions: %s. Leave one @Version.", String.join(", ", versions));
        }
        if (ids.size() > 1) {
            ids.forEach(id -> checkComposite(id, faults));
        }
    }

    private static void checkComposite(PropertyDefinition id, FaultList faults) {
        if (id instanceof EmbeddedDefinition) {
            faults.add(
                    id.member(), "is one of several keys. An @EmbeddedId is the whole key: move the others into it.");
        }
        if (id instanceof ScalarDefinition scalar && scalar.role().generation() != Generation.NONE) {
            faults.add(
                    id.member(),
                    "is generated but is one of several keys. Remove @GeneratedValue, or make it the only " + "@Id.");
        }
    }
}
