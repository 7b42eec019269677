package dev.cormorant.metadata;

import dev.cormorant.error.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the order that a mapping gives to a collection.
 */
final class SortReader {
    private final Map<Class<?>, EntityDefinition> entities;
    private final FaultList faults;

    SortReader(Map<Class<?>, EntityDefinition> entities, FaultList faults) {
        this.entities = entities;
        this.faults = faults;
    }

    List<SortMetadata> read(CollectionDefinition collection) {
        String order = collection.mapping().orderBy();
        EntityDefinition target = entities.get(collection.target());
        List<SortMetadata> sorts = new ArrayList<>();
        if (order == null || target == null) {
            return sorts;
        }
        if (order.isBlank()) {
            target.ids().forEach(id -> addLeaves(id, id.name(), sorts));
            return sorts;
        }
        for (String part : order.split(",")) {
            SortMetadata sort = sort(collection, target, part.trim());
            if (sort != null) {
                sorts.add(sort);
            }
        }
        return sorts;
    }

    private @Nullable SortMetadata sort(CollectionDefinition collection, EntityDefinition target, String part) {
        String[] words = part.split("\\s+");
        String direction = words.length < 2 ? "ASC" : words[1].toUpperCase(Locale.ROOT);
        if (words.length > 2 || !List.of("ASC", "DESC").contains(direction)) {
            String sentence = "has the @OrderBy \"%s\". Write a property of %s, then ASC, DESC or nothing.";
            faults.add(collection.member(), sentence, part, target.name());
            return null;
        }
        return isSortable(collection, target, words[0]) ? new SortMetadata(words[0], direction.equals("DESC")) : null;
    }

    private void addLeaves(PropertyDefinition property, String path, List<SortMetadata> sorts) {
        List<PropertyDefinition> inside = List.of();
        if (property instanceof EmbeddedDefinition embedded) {
            inside = embedded.properties();
        } else if (property instanceof ReferenceDefinition reference) {
            EntityDefinition target = entities.get(reference.target());
            inside = target == null ? inside : target.ids();
        } else {
            sorts.add(new SortMetadata(path, false));
        }
        inside.forEach(nested -> addLeaves(nested, path + "." + nested.name(), sorts));
    }

    private boolean isSortable(CollectionDefinition collection, EntityDefinition target, String path) {
        List<PropertyDefinition> level = target.properties();
        String owner = target.name();
        PropertyDefinition property = null;
        for (String name : path.split("\\.")) {
            property = Properties.find(level, name);
            if (property == null) {
                faults.add(
                        collection.member(),
                        "is ordered by '%s', but %s has no property '%s'. %s",
                        path,
                        owner,
                        name,
                        NearestName.hint(name, Properties.names(level)));
                return false;
            }
            level = inside(property);
            owner = property.member().javaType().getSimpleName();
        }
        return isLeaf(collection, path, property);
    }

    private List<PropertyDefinition> inside(PropertyDefinition property) {
        if (property instanceof ReferenceDefinition reference) {
            EntityDefinition target = entities.get(reference.target());
            return target == null ? List.of() : target.properties();
        }
        return property instanceof EmbeddedDefinition embedded ? embedded.properties() : List.of();
    }

    private boolean isLeaf(CollectionDefinition collection, String path, @Nullable PropertyDefinition property) {
        if (property instanceof ScalarDefinition || property instanceof BrokenDefinition) {
            return true;
        }
        faults.add(
                collection.member(),
                "is ordered by '%s', which is not one value. Name a property of it, such as '%s.id'.",
                path,
                path);
        return false;
    }
}
