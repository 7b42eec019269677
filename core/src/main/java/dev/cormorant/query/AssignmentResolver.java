package dev.cormorant.query;

import dev.cormorant.error.ValidationException;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EmbeddedMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.PropertyMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Internal: checks values that properties are set to against the mapping and spreads them over columns. Stateless.
 */
public final class AssignmentResolver {
    private final PrimaryKeys keys;

    /**
     * Makes a resolver.
     *
     * @param keys how the key of an entity is found
     */
    public AssignmentResolver(EntityKeys keys) {
        this.keys = new PrimaryKeys(keys);
    }

    /**
     * Checks assignments.
     *
     * @param entity whose properties are set
     * @param values the values by the paths of the properties, which lead to no other entity
     * @return the values by their columns, in the same order
     * @throws QueryException if a path or a value does not fit the mapping
     * @throws ValidationException if a value is missing that must be there
     */
    public Map<ColumnMetadata, @Nullable Object> resolve(
            EntityMetadata<?> entity, Map<String, ? extends @Nullable Object> values) {
        Map<ColumnMetadata, @Nullable Object> columns = new LinkedHashMap<>();
        values.forEach((path, value) -> {
            PropertyMetadata property = ResolvedPath.of(entity, path).ownProperty(entity);
            List<? extends @Nullable Object> parts = parts(property, value);
            for (int i = 0; i < parts.size(); i++) {
                put(columns, property.columns().get(i), parts.get(i));
            }
        });
        return columns;
    }

    private static void put(
            Map<ColumnMetadata, @Nullable Object> columns, ColumnMetadata column, @Nullable Object value) {
        if (value == null && !column.options().nullable()) {
            throw new ValidationException(column + " must have a value, so it cannot be set to null.");
        }
        Object checked = value == null ? null : Values.forColumn(column, Operator.EQ, value);
        if (columns.containsKey(column)) {
            throw new QueryException(column + " is set twice.");
        }
        columns.put(column, checked);
    }

    private List<? extends @Nullable Object> parts(PropertyMetadata property, @Nullable Object value) {
        if (property instanceof EmbeddedMetadata embedded) {
            return EmbeddedValues.of(embedded, value);
        }
        if (property instanceof ReferenceMetadata reference && value != null) {
            return keys.values(reference, value);
        }
        List<@Nullable Object> same = new ArrayList<>();
        property.columns().forEach(column -> same.add(value));
        return same;
    }
}
