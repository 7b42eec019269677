package dev.cormorant.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity that is understood by itself, before it is checked and tied together with others.
 *
 * @param type its class
 * @param table its table
 * @param properties its properties, those of superclasses first
 * @param indexes the indexes that are named for the table
 * @param callbacks its lifecycle callbacks
 * @param rules what the database itself shall know and do
 * @param view the view that it stands for, or null for a table
 */
record EntityDefinition(
        Class<?> type,
        TableName table,
        List<PropertyDefinition> properties,
        List<IndexDefinition> indexes,
        List<CallbackMetadata> callbacks,
        TableRules rules,
        @Nullable ViewMetadata view) {
    String name() {
        return type.getSimpleName();
    }

    @Nullable
    PropertyDefinition find(String property) {
        return Properties.find(properties, property);
    }

    List<PropertyDefinition> ids() {
        return properties.stream().filter(PropertyDefinition::id).toList();
    }
}
