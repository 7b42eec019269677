package dev.cormorant.query;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EmbeddedMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks primary keys as users give them, and takes them apart.
 *
 * @param entities how the key of an entity is found
 */
record PrimaryKeys(EntityKeys entities) {
    /** A value for each column of the key of the entity that a relation is compared with. */
    List<Object> values(ReferenceMetadata reference, Object value) {
        EntityMetadata<?> target = reference.target();
        Object key = target.type().isInstance(value) ? entities.keyOf(target, value) : value;
        if (key == null) {
            throw new QueryException("The " + target.name() + " compared with " + reference
                    + " has no primary key yet. Flush it first.");
        }
        return values(target, key);
    }

    /** A value for each column of the key. */
    List<Object> values(EntityMetadata<?> entity, Object key) {
        List<ColumnMetadata> columns = entity.idColumns();
        if (entity.idProperties().get(0) instanceof EmbeddedMetadata embedded
                && embedded.javaType().isInstance(key)) {
            return checked(columns, EmbeddedValues.of(embedded, key));
        }
        if (columns.size() == 1) {
            return List.of(Values.forColumn(columns.get(0), Operator.EQ, key));
        }
        if (key instanceof List<?> parts && parts.size() == columns.size()) {
            return checked(columns, parts);
        }
        throw new QueryException("The primary key of " + entity.name() + " has " + columns.size()
                + " parts: give a List of " + columns + " in this order, or its @EmbeddedId.");
    }

    private static List<Object> checked(List<ColumnMetadata> columns, List<?> parts) {
        List<Object> values = new ArrayList<>(parts.size());
        for (int i = 0; i < columns.size(); i++) {
            values.add(Values.forColumn(columns.get(i), Operator.EQ, parts.get(i)));
        }
        return values;
    }
}
