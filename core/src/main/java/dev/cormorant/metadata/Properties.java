package dev.cormorant.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks properties up by name.
 */
final class Properties {
    private Properties() {}

    static @Nullable PropertyDefinition find(List<PropertyDefinition> properties, String name) {
        for (PropertyDefinition property : properties) {
            if (property.name().equals(name)) {
                return property;
            }
        }
        return null;
    }

    static List<String> names(List<PropertyDefinition> properties) {
        return properties.stream().map(PropertyDefinition::name).toList();
    }
}
